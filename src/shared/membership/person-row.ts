import type { PeopleColumn } from './people-columns';
import { groupNameFault, personNameFault } from './person-name';
import { ROLE_LABELS, type Role } from './role';
import type { SheetProblem } from './sheet-problem';

/** One person of a sheet. `undefined`: the cell is empty, what is known stays; null or empty: to be cleared. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly department: string;
  readonly branch: string | null | undefined;
  readonly partyMember: boolean | undefined;
  readonly phone: string | undefined;
  readonly volunteerNumber: string | undefined;
  readonly roles: readonly Role[] | undefined;
  readonly active: boolean | undefined;
}

/** Somebody who wants a cell emptied says so: an empty cell is more often one that was not filled in. */
const NONE = '无';
const YES_NO: Readonly<Record<string, boolean>> = { 是: true, 否: false };
const GRANTED_ROLES = ['secretary', 'leader', 'administrator'] as const satisfies readonly Role[];

/** Reads the texts of a row; what cannot be read is told by column. */
export function personRow(
  row: number,
  texts: ReadonlyMap<PeopleColumn, string>,
): PersonRow | { readonly problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const tell = (column: PeopleColumn, message: string | undefined) => {
    if (message) problems.push({ row, column, message });
  };
  const name = texts.get('姓名') ?? '';
  tell('姓名', personNameFault(name));
  const department = texts.get('科室') ?? '';
  tell('科室', department === '' ? '请填写科室' : groupNameFault(department, '科室'));
  const branch = texts.get('支部');
  if (branch !== undefined && branch !== NONE) tell('支部', groupNameFault(branch, '支部'));
  const roles = readRoles(texts.get('职务角色'));
  if (roles && 'unknown' in roles) {
    tell('职务角色', `没有“${roles.unknown}”这个角色，请填支部书记、分管领导或管理员，用“、”隔开`);
  }
  const parsed: PersonRow = {
    row,
    name,
    department,
    branch: branch === NONE ? null : branch,
    partyMember: readYesNo('是否党员'),
    phone: readNumber('手机号', /^1[3-9]\d{9}$/, '手机号应为11位数字'),
    volunteerNumber: readNumber('志愿者编号', /^[A-Za-z0-9-]{6,30}$/, '志愿者编号应为6至30位字母或数字'),
    roles: roles && 'unknown' in roles ? undefined : roles,
    active: readYesNo('是否在岗'),
  };
  return problems.length > 0 ? { problems } : parsed;

  function readYesNo(column: PeopleColumn): boolean | undefined {
    const text = texts.get(column);
    if (text === undefined) return undefined;
    if (!Object.hasOwn(YES_NO, text)) tell(column, '请填“是”或“否”');
    return YES_NO[text];
  }

  function readNumber(column: PeopleColumn, pattern: RegExp, message: string): string | undefined {
    const text = texts.get(column)?.normalize('NFKC').replace(/\s/g, '');
    if (text === undefined) return undefined;
    if (text === NONE) return '';
    if (!pattern.test(text)) tell(column, message);
    return text;
  }
}

function readRoles(text: string | undefined): readonly Role[] | { readonly unknown: string } | undefined {
  if (text === undefined) return undefined;
  if (text === NONE) return [];
  const labels = text.split(/[、，,;；\s]+/).filter((label) => label !== '' && label !== ROLE_LABELS.member);
  const unknown = labels.find((label) => !GRANTED_ROLES.some((role) => ROLE_LABELS[role] === label));
  if (unknown !== undefined) return { unknown: unknown.slice(0, 12) };
  return GRANTED_ROLES.filter((role) => labels.includes(ROLE_LABELS[role]));
}
