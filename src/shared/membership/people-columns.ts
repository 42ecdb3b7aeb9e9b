/** Titles of the import's columns, in the order of the template; 姓名 and 科室 must be there. */
export const PEOPLE_COLUMNS = [
  '姓名',
  '科室',
  '支部',
  '是否党员',
  '手机号',
  '志愿者编号',
  '职务角色',
  '是否在岗',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** What units call these columns in lists of their own. */
const OTHER_NAMES: ReadonlyMap<string, PeopleColumn> = new Map([
  ['部门', '科室'],
  ['处室', '科室'],
  ['所在科室', '科室'],
  ['党支部', '支部'],
  ['所在支部', '支部'],
  ['党员', '是否党员'],
  ['手机', '手机号'],
  ['手机号码', '手机号'],
  ['联系电话', '手机号'],
  ['角色', '职务角色'],
  ['在岗', '是否在岗'],
]);

/** The column that a title means, the template's own or another usual one; undefined: none of ours. */
export function columnOf(title: string): PeopleColumn | undefined {
  return PEOPLE_COLUMNS.find((column) => column === title) ?? OTHER_NAMES.get(title);
}

/** Columns that number the lines say nothing of anybody, and need not be deleted first. */
export const LINE_NUMBERS = '序号';

/** What the template's second sheet tells; the same words that the problems use. */
export const PEOPLE_SHEET_NOTES: readonly string[] = [
  '每人一行，从第2行开始填写；“姓名”和“科室”必填，其他可以留空。',
  '单位已有的名单也可以直接用：“部门”“党员”“联系电话”等常用列名认得出来，“序号”列不用删。',
  '留空表示不改：新加的人按“非党员、在岗、没有角色”登记，已有的人保持原样。要清空支部、手机号、志愿者编号或角色，填“无”。',
  '“是否党员”“是否在岗”填“是”或“否”。不再参加的人填“否”，记录和积分都会保留。',
  '“职务角色”可填：支部书记、分管领导、管理员，多个用“、”隔开。',
  '同一科室有同名的人，请都填写手机号，系统靠手机号区分。',
  '不要填写身份证号；志愿者编号是志愿服务系统给的编号。',
  '有一处填错，整张表都不会导入，改好后重新上传即可；同一张表上传两次不会重复。',
];
