/** Where the demo happens: an invented city, so that no real office finds its name here. */
export const UNIT_NAME = '白鹭市教育体育局';

export const BRANCH_NAMES = [
  '机关第一党支部',
  '机关第二党支部',
  '机关第三党支部',
  '机关第四党支部',
  '机关第五党支部',
] as const;

interface DepartmentFacts {
  readonly name: string;
  readonly people: number;
  /** Index into `BRANCH_NAMES`. */
  readonly branch: number;
  /** How readily its people take part; 1 is usual. One department is plainly behind its plan. */
  readonly zeal: number;
}

export const DEPARTMENTS: readonly DepartmentFacts[] = [
  { name: '办公室', people: 11, branch: 0, zeal: 1 },
  { name: '机关党委', people: 8, branch: 0, zeal: 1.3 },
  { name: '组织人事科', people: 9, branch: 1, zeal: 1.1 },
  { name: '计划财务科', people: 9, branch: 1, zeal: 0.85 },
  { name: '基础教育科', people: 12, branch: 2, zeal: 1.1 },
  { name: '教师工作科', people: 8, branch: 2, zeal: 1.15 },
  { name: '职业与成人教育科', people: 9, branch: 3, zeal: 0.55 },
  { name: '督导与安全科', people: 10, branch: 3, zeal: 0.9 },
  { name: '群众体育科', people: 10, branch: 4, zeal: 1.35 },
  { name: '体育卫生与艺术教育科', people: 10, branch: 4, zeal: 1 },
];
