import type { StudyTheme } from './template';

type Themes = readonly [StudyTheme, ...StudyTheme[]];

export const FIRST_TOPICS: Themes = [
  {
    title: '“第一议题”学习：关于教育强国建设的重要论述',
    description: '领学原文，结合本市义务教育优质均衡发展研究落实措施。',
  },
  {
    title: '“第一议题”学习：关于体育工作的重要论述',
    description: '领学原文，研究公共体育设施开放和青少年体质健康工作。',
  },
  {
    title: '“第一议题”学习：关于精神文明建设的重要论述',
    description: '领学原文，听取文明单位创建进展，明确下一步责任分工。',
  },
  {
    title: '“第一议题”学习：关于安全生产的重要论述',
    description: '领学原文，通报校园安全隐患排查情况，部署整改。',
  },
];
export const CENTRAL_GROUP_TOPICS: Themes = [
  {
    title: '党组理论学习中心组学习：全面从严治党',
    description: '集体自学与重点发言相结合，两名同志作中心发言，形成学习纪要。',
  },
  {
    title: '党组理论学习中心组学习：教育、科技、人才一体发展',
    description: '围绕《教育强国建设规划纲要（2024—2035年）》研讨，列出本局任务清单。',
  },
  {
    title: '党组理论学习中心组学习：法治政府建设',
    description: '学习《中华人民共和国教育法》《中华人民共和国体育法》，请法律顾问讲解典型案例。',
  },
];
export const LECTURES: Themes = [
  {
    title: '「三新」大讲堂：人工智能与课堂教学',
    description: '市教研室专家讲授，结合三个学校案例，讲座后现场答疑。课程类别：实践。',
  },
  {
    title: '「三新」大讲堂：白鹭湖流域的红色记忆',
    description: '党史研究室老师讲授本地革命史，展示馆藏史料复制件。课程类别：红色。',
  },
  {
    title: '「三新」大讲堂：中华礼仪与窗口服务',
    description: '讲授接待礼仪与群众沟通，分组情景演练。课程类别：文化。',
  },
  {
    title: '「三新」大讲堂：网络安全与个人信息保护',
    description: '讲解《中华人民共和国个人信息保护法》，演示钓鱼邮件识别。课程类别：网络。',
  },
  {
    title: '「三新」大讲堂：心肺复苏与急救常识',
    description: '红十字会讲师现场教学，每人完成一次模拟操作。课程类别：实践。',
  },
];
export const PARTY_LECTURES: Themes = [
  { title: '党课：把群众满意作为第一标准', description: '支部书记讲授，结合来信来访中的三个事例谈作风。' },
  { title: '党课：从入党誓词看初心使命', description: '老党员讲授，回顾入党经历，交流体会。' },
  { title: '党课：以优良家风涵养清廉作风', description: '支部委员讲授，分享家风家训，讨论如何管好身边人。' },
  { title: '党课：青年党员如何在岗位上成长', description: '青年党员微党课，四名同志各讲十分钟，集体点评。' },
];
export const GROUP_STUDIES: Themes = [
  {
    title: '机关干部集中学习：《新时代公民道德建设实施纲要》',
    description: '集体学习原文，结合窗口服务讨论职业道德要求。',
  },
  {
    title: '机关干部集中学习：党的二十届三中全会精神',
    description: '集中收看辅导报告，分组讨论教育综合改革任务。',
  },
  {
    title: '机关干部集中学习：《志愿服务条例》',
    description: '学习志愿者权利义务和服务记录要求，说明如实记录服务时间的规定。',
  },
  {
    title: '机关干部集中学习：《中华人民共和国体育法》',
    description: '学习全民健身和青少年体育章节，明确科室职责。',
  },
  {
    title: '机关干部集中学习：为基层减负有关规定',
    description: '学习整治形式主义有关文件，梳理可以精简的报表和会议。',
  },
  {
    title: '机关干部集中学习：保密与档案管理',
    description: '学习保密法有关条款，自查办公设备和移动存储介质。',
  },
];
export const DEPARTMENT_STUDIES: Themes = [
  {
    title: '科室学习：业务政策与廉政风险',
    description: '逐条学习本科室适用的政策文件，讨论廉政风险点和防控措施。',
  },
  {
    title: '科室学习：服务标准与群众诉求',
    description: '学习窗口服务规范，复盘上季度群众来电来信，研究改进办法。',
  },
  { title: '科室学习：文明单位创建标准', description: '对照创建标准认领任务，检查台账资料是否齐全。' },
];
export const READINGS: Themes = [
  {
    title: '读书交流：《习近平的七年知青岁月》',
    description: '领读人介绍章节内容，参加者交流基层工作体会。',
  },
  { title: '读书交流：《平凡的世界》', description: '围绕奋斗与责任展开交流，每人分享一段印象最深的文字。' },
  { title: '读书交流：《乡土中国》', description: '结合乡村学校帮扶经历谈差序格局与基层治理。' },
  { title: '读书交流：《给教师的建议》', description: '教师工作科领读，讨论如何理解每一个孩子。' },
];
export const ROTATION_TRAINING: StudyTheme = {
  title: '党员干部集中轮训班',
  description: '为期一天的集中轮训，包括专题辅导、分组研讨和结业交流。',
};
