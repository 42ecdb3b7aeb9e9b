import { describe, expect, test } from 'vitest';
import type { MergedArea, Sheet } from '../../../../src/shared/membership/people-sheet';
import { readStandardSheet } from '../../../../src/shared/standard/standard-sheet';
import { WORDS } from '../arbitrary-standard';

/** `A3:A5` as a workbook's reader tells it. */
function area(range: string): MergedArea {
  const [from = '', to = ''] = range.split(':');
  const at = (cell: string) => ({ column: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) });
  return { ...at(from), lastRow: at(to).row, lastColumn: at(to).column };
}

function tableOf(rows: readonly (readonly string[])[], merged: readonly string[] = []): Sheet {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column) => (text === '' ? [] : [{ row: at + 1, column, text, computed: false }])),
  );
  return { cells, merged: merged.map(area) };
}

const read = (rows: readonly (readonly string[])[], merged: readonly string[] = []) =>
  readStandardSheet(tableOf(rows, merged), WORDS);

const shape = ({ chapters }: ReturnType<typeof read>) =>
  chapters.flatMap(({ code, title, headings, indicators }) => [
    `${code} ${title}`,
    ...headings.map((heading) => `  ${heading.code} ${heading.title}`),
    ...indicators.map((each) => `    ${each.code} ${each.title} ${each.kind} ${each.weightCentipoints}`),
  ]);

/** As offices hand it out: a name over it, levels merged downwards, points in words, a sum at the end. */
const PROVINCE = [
  ['××省文明单位测评标准（2026年版）'],
  ['序号', '测评项目', '测评指标', '测评标准', '分 值', '评分办法', '备查资料', '责任部门', '自评分'],
  [
    '1',
    '一、组织领导有力（15分）',
    '1.领导重视',
    '党组每半年研究一次创建工作。',
    '3分',
    'A.研究两次以上；B.一次；C.没有',
    '会议记录',
    '办公室',
  ],
  ['2', '', '', '主要负责人任组长。', '2', '查看文件', '成立领导小组的文件', '办公室'],
  [
    '3',
    '',
    '2.规划计划',
    '有三年规划，有年度计划，任务分解到科室和个人，目标明确、措施具体、责任到人。',
    '（5分）',
    '查看资料',
    '规划、计划',
    '党委办公室',
  ],
  ['4', '二、志愿服务', '注册率', '在职职工注册率达到100%。', '5%', '', '注册名册', '体育科'],
  ['5', '', '服务时长', '人均每年不少于25小时。', '5', '', '服务记录', '', '5'],
  ['', '', '', '每月至少开展一次活动。', '', '', '活动照片'],
  ['特色创新加分项'],
  ['6', '三、特色创新', '受到表彰', '受到省级以上表彰。', '最高3分', '', '文件'],
  ['一票否决'],
  ['7', '四、负面清单', '违纪违法', '近三年领导班子成员严重违纪违法的。', '', '', ''],
  ['合计', '', '', '', '100'],
  ['注：本表由各单位自评后上报。'],
];
const MERGED = ['A1:I1', 'B3:B5', 'C3:C4', 'B6:B8', 'C7:C8', 'E7:E8', 'A9:I9', 'A11:I11', 'A14:I14'];

describe('the table of a province', () => {
  const province = read(PROVINCE, MERGED);

  test('is read with its merged cells, levels and points, without a code in it', () => {
    expect(province.problems).toEqual([]);
    expect(shape(province)).toEqual([
      '1 组织领导有力',
      '  1.1 领导重视',
      '    1.1.1 党组每半年研究一次创建工作 graded 300',
      '    1.1.2 主要负责人任组长 graded 200',
      '    1.2 规划计划 graded 500',
      '2 志愿服务',
      '    2.1 注册率 graded 500',
      '    2.2 服务时长 graded 500',
      '3 特色创新',
      '    3.1 受到表彰 plus 300',
      '4 负面清单',
      '    4.1 违纪违法 veto 0',
    ]);
  });

  test('keeps how it is graded, what is to be shown and who answers for it', () => {
    const [first, , plan, , hours, , veto] = province.chapters.flatMap(({ indicators }) => indicators);
    expect(first).toMatchObject({
      requirement: '党组每半年研究一次创建工作。\n评分办法：A.研究两次以上；B.一次；C.没有',
      evidence: { text: '会议记录', minimumPieces: 1 },
      departmentId: 'office',
    });
    expect(plan).toMatchObject({ departmentId: null });
    expect(hours).toMatchObject({
      requirement: '人均每年不少于25小时。\n每月至少开展一次活动。',
      evidence: { text: '服务记录\n活动照片' },
    });
    expect(veto).toMatchObject({ lookBackYears: 3 });
  });

  test('says how it was understood', () => {
    expect(province.notes).toEqual([
      '按第2行的列名读取，编号按表中的顺序编排',
      '5项没有写明怎样评分，按“分级”导入，可以逐项修改',
      '1项的分值合并了几行，这几行合成一项',
      '组织架构里没有“党委办公室”，这1项先由创建办公室负责',
      '“自评分”这一列没有导入',
    ]);
  });

  test('says by row what is wrong, under the titles of the table', () => {
    const spoiled = PROVINCE.map((row) => [...row]);
    const change = (row: number, column: number, text: string) => {
      const line = spoiled[row - 1];
      if (line) line[column] = text;
    };
    change(4, 4, '');
    change(5, 4, '每项2分，最多5分');
    change(6, 4, '101');
    change(7, 3, '长'.repeat(1001));
    change(10, 6, '文'.repeat(301));
    expect(read(spoiled, MERGED).problems).toEqual([
      { row: 4, column: '分 值', message: '没有分值，请填写' },
      { row: 5, column: '分 值', message: '分值请只填一个数，现在是“每项2分，最多5分”' },
      { row: 6, column: '分 值', message: '分值请填0至100之间的数，最多两位小数' },
      { row: 7, column: '测评标准', message: '要求太长，请控制在1000字以内' },
      { row: 10, column: '备查资料', message: '材料要求太长，请控制在300字以内' },
    ]);
  });

  test('formulas are told where they count, and not in the sum or in columns that are left out', () => {
    const { cells, merged } = tableOf(PROVINCE, MERGED);
    const computed = (row: number, column: number) => ({ row, column, text: '2', computed: true });
    const kept = cells.filter(({ row, column }) => ![4, 13].includes(row) || column !== 4);
    const sheet = { cells: [...kept, computed(4, 4), computed(13, 4), computed(4, 8)], merged };
    expect(readStandardSheet(sheet, WORDS).problems).toEqual([
      { row: 4, column: '分 值', message: '这里是公式，请复制后“粘贴为数值”' },
    ]);
  });
});

describe('other shapes', () => {
  test('three levels, of which the innermost is the indicator, with titles in two rows', () => {
    const read3 = read(
      [
        ['指标', '', '', '分值', '', '牵头科室'],
        ['一级指标', '二级指标', '三级指标', '满分', '自评', ''],
        ['思想引领', '理论学习', '中心组学习', '3', '2', '办公室'],
        ['', '', '第一议题', '2'],
        ['', '宣传教育', '主题教育', '2'],
        ['文明风尚', '志愿服务', '队伍建设', '-2'],
      ],
      ['A1:C1', 'D1:E1', 'F1:F2'],
    );
    expect(read3.problems).toEqual([]);
    expect(shape(read3)).toEqual([
      '1 思想引领',
      '  1.1 理论学习',
      '  1.2 宣传教育',
      '    1.1.1 中心组学习 graded 300',
      '    1.1.2 第一议题 graded 200',
      '    1.2.1 主题教育 graded 200',
      '2 文明风尚',
      '  2.1 志愿服务',
      '    2.1.1 队伍建设 minus 200',
    ]);
    expect(read3.notes).toContain('“自评”这一列没有导入');
  });

  test('a flat list is divided by the lines over its whole width', () => {
    const flat = read(
      [
        ['序号', '考核内容', '标准分', '备注'],
        ['一、基础工作'],
        ['1', '成立创建工作领导小组', '10'],
        ['2', '制定年度计划', '10'],
        ['二、活动开展'],
        ['3', '每月开展主题党日', '20', '新增'],
      ],
      ['A2:D2', 'A5:D5'],
    );
    expect(flat.problems).toEqual([]);
    expect(shape(flat)).toEqual([
      '1 基础工作',
      '    1.1 成立创建工作领导小组 graded 1000',
      '    1.2 制定年度计划 graded 1000',
      '2 活动开展',
      '    2.1 每月开展主题党日 graded 2000',
    ]);
  });

  test('a table without points is none: what this app’s own sheet needs is told', () => {
    const { problems } = read([
      ['姓名', '科室'],
      ['张三', '办公室'],
    ]);
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toContain('1 编号');
  });

  test('areas that claim the whole sheet are not laid out cell by cell', () => {
    const rows = [
      ['测评项目', '测评标准', '分值'],
      ['组织领导', '有规划', '3'],
    ];
    const sheet = tableOf(rows);
    const merged = Array.from({ length: 2000 }, () => ({
      row: 3,
      column: 0,
      lastRow: 1_048_576,
      lastColumn: 16_383,
    }));
    const far = { row: 1_048_576, column: 59, text: '注：完', computed: false };
    const { chapters } = readStandardSheet({ cells: [...sheet.cells, far], merged }, WORDS);
    expect(chapters).toHaveLength(1);
  });
});
