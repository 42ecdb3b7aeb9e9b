import { expect, test } from 'vitest';
import { PEOPLE_COLUMNS } from '../../../src/shared/membership/people-columns';
import { readPeopleSheet, type Sheet } from '../../../src/shared/membership/people-sheet';

/** A sheet of the rows, the first of which is row 1; empty texts are cells that are not there. */
function sheetOf(rows: readonly (readonly string[])[], extra: Partial<Sheet> = {}): Sheet {
  const cells = rows.flatMap((row, index) =>
    row.map((text, column) => ({ row: index + 1, column, text, computed: false })),
  );
  return { cells: cells.filter((cell) => cell.text !== ''), merged: [], ...extra };
}

const TITLES = [...PEOPLE_COLUMNS];
const problemsOf = (rows: readonly (readonly string[])[]) => readPeopleSheet(sheetOf(rows)).problems;

test('a full row and a short one are read, empty cells stay open and 无 clears', () => {
  const { rows, problems } = readPeopleSheet(
    sheetOf([
      TITLES,
      ['张 三', '财务科', '第一党支部', '是', '138 0013 8000', 'ZY2024-0001', '支部书记、管理员', '是'],
      ['李四', '财务科'],
      [],
      ['王五', '体育科', '无', '否', '无', '无', '无', '否'],
    ]),
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      row: 2,
      name: '张 三',
      department: '财务科',
      branch: '第一党支部',
      partyMember: true,
      phone: '13800138000',
      volunteerNumber: 'ZY2024-0001',
      roles: ['secretary', 'administrator'],
      active: true,
    },
    {
      row: 3,
      name: '李四',
      department: '财务科',
      branch: undefined,
      partyMember: undefined,
      phone: undefined,
      volunteerNumber: undefined,
      roles: undefined,
      active: undefined,
    },
    {
      row: 5,
      name: '王五',
      department: '体育科',
      branch: null,
      partyMember: false,
      phone: '',
      volunteerNumber: '',
      roles: [],
      active: false,
    },
  ]);
});

test('columns are found by title, in any order and with stars or spaces', () => {
  const { rows, problems } = readPeopleSheet(
    sheetOf([
      ['科 室*', '姓名＊'],
      ['财务科', '张三'],
    ]),
  );
  expect(problems).toEqual([]);
  expect(rows[0]).toMatchObject({ name: '张三', department: '财务科' });
});

test.each([
  [['', '财务科'], '姓名'],
  [['张三', ''], '科室'],
  [['<script>alert(1)</script>', '财务科'], '姓名'],
  [['=cmd|calc', '财务科'], '姓名'],
  [['张三', '<b>财务科</b>'], '科室'],
  [['张三', '财务科', '{支部}'], '支部'],
  [['张三', '财务科', '', '党员'], '是否党员'],
  [['张三', '财务科', '', 'constructor'], '是否党员'],
  [['张三', '财务科', '', '', '1380013800'], '手机号'],
  [['张三', '财务科', '', '', '23800138000'], '手机号'],
  [['张三', '财务科', '', '', '', '编号一二三'], '志愿者编号'],
  [['张三', '财务科', '', '', '', '', '书记'], '职务角色'],
  [['张三', '财务科', '', '', '', '', '', '在'], '是否在岗'],
  [['字'.repeat(100_000), '财务科'], '姓名'],
  [['张三', '财务科', '', '', '', '', '', '', '备注'], 'I'],
])('%j is a problem in column %s of row 2, and nothing is read', (row, column) => {
  const { rows, problems } = readPeopleSheet(sheetOf([TITLES, row]));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ row: 2, column });
  expect(problems[0]?.message).toMatch(/[\u4e00-\u9fff]/);
  expect(problems[0]?.message.length).toBeLessThan(80);
  expect(rows).toEqual([]);
});

test.each([
  '110101199001011234',
  '11010119900101123x',
  '110101 19900101 1234',
  '１１０１０１１９９００１０１１２３４',
])('the ID number %s is refused in every column and not repeated in the message', (idNumber) => {
  TITLES.forEach((title, index) => {
    const row = ['张三', '财务科', '', '', '', '', '', ''];
    row[index] = idNumber;
    const [problem] = problemsOf([TITLES, row]);
    expect(problem).toMatchObject({ row: 2, column: title });
    expect(problem?.message).toContain('身份证号');
    expect(problem?.message).not.toContain('1990');
  });
});

test('a column for ID numbers, an unknown one, a double one and missing ones are told in row 1', () => {
  expect(problemsOf([['姓名', '科室', '身份证号', '性别', '姓名']])).toMatchObject([
    { row: 1, column: 'C', message: '系统不收集身份证号，请删除这一列' },
    { row: 1, column: 'D' },
    { row: 1, column: 'E' },
  ]);
  expect(problemsOf([])).toMatchObject([
    { row: 1, column: '姓名' },
    { row: 1, column: '科室' },
  ]);
});

test('a sheet without people says so', () => {
  expect(problemsOf([TITLES])).toMatchObject([{ row: 2, column: '姓名' }]);
  expect(problemsOf([TITLES, [], ['  ', '\u200b']])).toMatchObject([{ row: 2, column: '姓名' }]);
});

test('computed and merged cells are told where they are', () => {
  const computed = sheetOf([TITLES, ['张三', '财务科']], {});
  const cells = computed.cells.map((cell) =>
    cell.row === 2 ? { ...cell, computed: cell.column === 1 } : cell,
  );
  expect(readPeopleSheet({ cells, merged: [] }).problems).toMatchObject([{ row: 2, column: '科室' }]);
  const merged = sheetOf([TITLES, ['张三', '财务科']], {
    merged: [{ row: 2, column: 1, lastRow: 3, lastColumn: 1 }],
  });
  expect(readPeopleSheet(merged).problems).toMatchObject([{ row: 2, column: '科室' }]);
});

test('two rows that are one person are told with the other row', () => {
  const titles = ['姓名', '科室', '手机号'];
  const one = ['张三', '财务科', '13800138000'];
  expect(problemsOf([titles, one, one])).toMatchObject([{ row: 3, column: '手机号' }]);
  expect(problemsOf([titles, one, ['李四', '体育科', '13800138000']])).toMatchObject([
    { row: 3, column: '手机号', message: expect.stringContaining('第2行') },
  ]);
  expect(problemsOf([titles, ['张三', '财务科'], ['张 三', '财务科']])).toMatchObject([
    { row: 3, column: '姓名', message: expect.stringContaining('第2行') },
  ]);
  expect(problemsOf([titles, one, ['张三', '财务科']])).toMatchObject([{ row: 3, column: '姓名' }]);
  expect(problemsOf([titles, one, ['张三', '财务科', '13900139000']])).toEqual([]);
  expect(problemsOf([titles, one, ['张三', '财务科', '13900139000'], ['张三', '财务科']])).toMatchObject([
    { row: 4, column: '姓名' },
  ]);
  expect(problemsOf([titles, ['张三', '财务科'], ['张三', '体育科']])).toEqual([]);
});

test('two thousand people are read, one more is refused', () => {
  const people = Array.from({ length: 2000 }, (_, index) => [`人员${index}`, '财务科']);
  expect(readPeopleSheet(sheetOf([TITLES, ...people])).rows).toHaveLength(2000);
  const tooMany = readPeopleSheet(sheetOf([TITLES, ...people, ['多一人', '财务科']]));
  expect(tooMany.rows).toEqual([]);
  expect(tooMany.problems).toMatchObject([{ row: 2002, message: expect.stringContaining('2001人') }]);
});

test('a unit’s own list is read by the usual names of its columns, and its numbers of lines are passed over', () => {
  const { rows, problems } = readPeopleSheet(
    sheetOf([
      ['序号', '姓名', '部门', '党员', '联系电话'],
      ['1', '张三', '财务科', '是', '13800138000'],
      // Numbered in advance, and nobody's.
      ['2'],
    ]),
  );
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { row: 2, name: '张三', department: '财务科', partyMember: true, phone: '13800138000' },
  ]);
});

test('a column is named that is not known, or that is there under two names', () => {
  expect(problemsOf([['姓名', '科室', '学历', 'constructor']])).toEqual([
    { row: 1, column: 'C', message: '不认识“学历”这一列，请删除，或使用模板里的列名' },
    { row: 1, column: 'D', message: '不认识“constructor”这一列，请删除，或使用模板里的列名' },
  ]);
  expect(problemsOf([['姓名', '科室', '部门']])).toEqual([
    { row: 1, column: 'C', message: '“科室”这一列出现了两次，请删除一列' },
  ]);
});
