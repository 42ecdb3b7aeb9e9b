import type { StudyTheme } from './template';

/** Theme of the monthly Party day by calendar month, January first. */
export const PARTY_DAY_THEMES: readonly StudyTheme[] = [
  {
    title: '对照检视、开好组织生活会',
    description: '学习有关规定，开展谈心谈话，围绕思想、作风和履职情况进行批评与自我批评，制定个人整改清单。',
  },
  {
    title: '移风易俗、文明过节',
    description: '学习文明过节倡议，交流家风故事，为困难党员送上问候，签订文明过节承诺书。',
  },
  {
    title: '学雷锋、做先锋',
    description: '学习雷锋日记选段，表扬上年度优秀志愿者，认领本年度志愿服务岗位。',
  },
  {
    title: '缅怀先烈、传承红色基因',
    description: '到白鹭市烈士陵园敬献花篮、重温入党誓词，聆听本地革命故事。',
  },
  {
    title: '立足岗位、争当先锋',
    description: '开展党员示范岗亮牌，交流服务基层学校的做法，公布岗位承诺并接受监督。',
  },
  {
    title: '学条例、守规矩、作表率',
    description: '逐章学习《中国共产党纪律处分条例》，观看警示教育片，讨论身边的风险点。',
  },
  {
    title: '重温誓词、过政治生日',
    description: '为七月入党的同志过政治生日，老党员讲入党初心，支部书记赠送书籍。',
  },
  {
    title: '强健体魄、服务全民健身',
    description: '学习《全民健身条例》，现场体验工间操，讨论公共体育场馆开放中的难点。',
  },
  { title: '尊师重教、潜心育人', description: '学习教育家精神，走访慰问退休教师，交流助力乡村教育的体会。' },
  { title: '我和我的祖国', description: '观看国庆主题影片，分享家乡变化，开展国防教育知识问答。' },
  {
    title: '节俭养德、文明餐桌',
    description: '学习反食品浪费有关规定，检查机关食堂节约措施，提出改进建议并形成清单。',
  },
  {
    title: '志愿有我、同创文明',
    description: '回顾全年志愿服务，听取社区和学校意见，研究下一年度特色创建项目。',
  },
];
