import { describe, expect, test } from 'vitest';
import { SEEDED_PROJECTS } from '../../../src/shared/activity/volunteer-project';
import { indicatorFaults } from '../../../src/shared/standard/check-indicator';
import { gradesFault, treeFaults } from '../../../src/shared/standard/check-standard';
import { compareCodes } from '../../../src/shared/standard/code-order';
import { FULL_CENTIPOINTS } from '../../../src/shared/standard/limits';
import { templateStandard } from '../../../src/shared/standard/templates/template';
import {
  STANDARD_TEMPLATES,
  type StandardTemplate,
} from '../../../src/shared/standard/templates/template-key';
import { scoredCentipoints } from '../../../src/shared/standard/weights';

/** What the two plans ask for, each in a few of its words: tasks, measures and phases. */
const ASKED: Readonly<Record<StandardTemplate, readonly string[]>> = {
  partyOrgan: [
    '总体规划、工作计划、规章制度、主体责任、动员大会、宣传动员、文件精神、舆论氛围、党支部建设、领导班子建设、干部队伍建设、机关管理制度建设',
    '每月政治理论学习、业务知识交流、自查自纠、查漏补缺、落实整改、领导带头学、全员覆盖学、“三新”大讲堂、专题培训、教学计划',
    '中心工作、找准结合点、礼貌用语、文明创建活动、机关文化建设、文体设施、体育健身活动、社会主义核心价值观、遵法守法、基本道德规范',
    '妇女儿童和弱势群体、在职党员进社区、文明共建、对口扶贫、设岗定责、中央八项规定、廉政风险防控、跑风漏气、述职述廉、重大事项报告、廉政建议书',
    '议事日程、定期听取、负总责、领导小组、综合协调办公室、集中会议、参观考察、宣传标语、组工信息、督促检查、资金投入、阵地建设、档案的管理',
    '分解到人、人人有任务、考核工作实绩',
  ],
  educationBureau: [
    '重点工作、同研究、三年发展规划、实施方案、任务分解、两张皮、保障机制、量化考核、中心组学习、第一议题、讲党课、宣讲团、学习强国、员工讲堂、专家学者',
    '集中轮训、理想信念教育、爱国主义教育、党性教育、模范机关、红色场馆、承诺践诺、示范岗、三会一课、主题党日、民主生活会、组织生活会、五优',
    '农村支部、城市社区、企业、道德模范、身边好人、文明职工、优秀共产党员、文明科室、文明家庭、中国梦、爱国主义教育实施纲要、公民道德建设实施纲要',
    '文明行为促进条例、四德教育、六文明、政策大讲堂、红色观影、文明服务我出彩、移风易俗文明过节、文明出行、文明礼仪、读书交流、职业道德讲座',
    '诚信守法、人民满意的公务员、登记注册、时长记录、关系转接、共爱同行、春风行动、绿水青山守护行、健润、志愿红、奉献爱心服务社会、温情烛光',
    '无偿献血、党员进社区、赛会服务、积分兑换、政治文化、党建文化、制度文化、行业文化、动员会议、文明餐桌、文明旅游、局训、德、正、勤、精、敬、诚、廉',
    '文化长廊、橱窗、一楼层一主题、公益广告、理论学习室、党员活动室、演播厅、职工之家、会议厅、图书室、图书角、志愿服务站、便民服务站、心理疏导室',
    '文艺汇演、文体比赛、影片展播、官方网站、微博、微信公众号、教育电视台、机关创建、基层动态、文明城市、四个一、点亮人生终身学习、百千万帮带',
    '特色创建项目、品牌创建方案、专人具体负责、创建阶段、全系统、组织领导、统筹有序推进、宣传先进典型',
  ],
};

describe.each(STANDARD_TEMPLATES)('the standard %s', (template) => {
  const standard = templateStandard(template);
  const indicators = standard.chapters.flatMap((chapter) => chapter.indicators);

  test('holds together and adds up to a hundred points', () => {
    expect(treeFaults(standard.chapters)).toEqual([]);
    expect(gradesFault(standard.grades)).toBeUndefined();
    expect(scoredCentipoints(standard.chapters)).toBe(FULL_CENTIPOINTS);
    for (const indicator of indicators) {
      expect([indicator.code, indicatorFaults(indicator, SEEDED_PROJECTS)]).toEqual([indicator.code, []]);
    }
  });

  test('leaves out nothing of what its plan asks for', () => {
    const said = indicators.map(({ title, requirement }) => `${title}${requirement}`).join('\n');
    const missing = ASKED[template]
      .flatMap((line) => line.split('、'))
      .filter((each) => !said.includes(each));
    expect(missing).toEqual([]);
  });

  test('has at least forty scored indicators in order, the targets of the field, and looks back two years', () => {
    expect(indicators.filter(({ kind }) => !['plus', 'minus', 'veto'].includes(kind)).length).toBeGreaterThan(
      40,
    );
    for (const chapter of standard.chapters) {
      const codes = chapter.indicators.map(({ code }) => code);
      expect([...codes].sort(compareCodes)).toEqual(codes);
      expect(codes.every((code) => code.startsWith(`${chapter.code}.`))).toBe(true);
    }
    const targets = Object.fromEntries(indicators.map(({ binding }) => [binding?.metric, binding?.target]));
    expect(targets).toMatchObject({
      serviceMinutesPerHead: 1500,
      partyDayAttendancePercent: 80,
      registrationPercent: 100,
    });
    const vetoes = indicators.filter(({ kind }) => kind === 'veto');
    expect(vetoes.length).toBeGreaterThan(2);
    expect(vetoes.every(({ lookBackYears }) => lookBackYears === 2)).toBe(true);
  });

  test('asks for something wherever it scores, and has no gap left from the source', () => {
    for (const { kind, evidence, requirement, title } of indicators) {
      if (['graded', 'counted', 'yesNo', 'plus'].includes(kind)) {
        expect([title, evidence.minimumPieces > 0, evidence.classes.length > 0]).toEqual([title, true, true]);
      }
      expect(`${title}${requirement}${evidence.text}`).not.toMatch(/[×X]|undefined/);
    }
  });
});
