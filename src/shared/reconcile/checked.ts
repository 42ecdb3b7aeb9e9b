/** What a walk looks at, and what it counts it in. */
export const CHECKED = [
  'people',
  'pointEntries',
  'pieces',
  'tasks',
  'findings',
  'ledgerEntries',
  'pledges',
  'items',
  'purses',
] as const;
export type Checked = (typeof CHECKED)[number];

export const CHECKED_UNITS: Readonly<Record<Checked, readonly [unit: string, of: string]>> = {
  people: ['人', ''],
  pointEntries: ['条', '积分明细'],
  pieces: ['件', '材料'],
  tasks: ['项', '任务'],
  findings: ['个', '问题'],
  ledgerEntries: ['条', '台账'],
  pledges: ['条', '承诺'],
  items: ['种', '兑换物品'],
  purses: ['人', '的兑换'],
};
