import { nameKey } from '../text/clean-text';
import { MAX_ADMINISTRATORS, MAX_GROUPS } from './limits';
import { matchPeople } from './match-people';
import { type KnownPerson, type PersonFields, sameFields } from './person-fields';
import type { PersonRow } from './person-row';
import type { SheetProblem } from './sheet-problem';

export interface KnownGroup {
  readonly _id: string;
  readonly name: string;
  readonly order: number;
}

/** What an import finds before it begins. */
export interface KnownUnit {
  readonly people: readonly KnownPerson[];
  /** Who went to another unit: no row is about them, and nobody new gets their id. */
  readonly movedIds?: readonly string[];
  readonly departments: readonly KnownGroup[];
  readonly branches: readonly KnownGroup[];
  /** Who imports: the own role cannot be taken away by a slip in a cell. */
  readonly callerId: string;
}

export interface PlannedGroup extends KnownGroup {
  readonly kind: 'department' | 'branch';
}

export interface PlannedPerson {
  readonly memberId: string;
  readonly isNew: boolean;
  readonly fields: PersonFields;
}

export interface ImportPlan {
  readonly groups: readonly PlannedGroup[];
  /** Additions and changes; whoever stays as is is only counted. */
  readonly people: readonly PlannedPerson[];
  readonly unchanged: number;
  readonly problems: readonly SheetProblem[];
}

/**
 * What would change if the rows were imported. `idOf` makes an id of a key, always the same of the same: an import
 * that was interrupted finds what it made before, and the same sheet twice plans nothing. With any problem nothing
 * may be applied.
 */
export function planImport(
  rows: readonly PersonRow[],
  known: KnownUnit,
  idOf: (key: string) => string,
): ImportPlan {
  const departments = groupPlanner('department', known.departments, idOf);
  const branches = groupPlanner('branch', known.branches, idOf);
  const departmentIds = rows.map((row) => departments.idFor(row.department));
  const { matches, problems } = matchPeople(rows, departmentIds, known.people);
  const takenIds = new Set([...known.people.map((person) => person._id), ...(known.movedIds ?? [])]);
  const people: PlannedPerson[] = [];
  let unchanged = 0;
  rows.forEach((row, index) => {
    const departmentId = departmentIds[index] ?? '';
    const before = matches[index] ?? null;
    const branchId = row.branch ? branches.idFor(row.branch) : row.branch;
    const fields = fieldsOf(row, departmentId, branchId, before);
    if (before && sameFields(before, fields)) {
      unchanged += 1;
      return;
    }
    const key = row.phone ? `person:phone:${row.phone}` : `person:${departmentId}:${nameKey(row.name)}`;
    const memberId = before?._id ?? freeId(key, takenIds, idOf);
    takenIds.add(memberId);
    people.push({ memberId, isNew: before === null, fields });
  });
  return {
    groups: [...departments.added, ...branches.added],
    people,
    unchanged,
    problems: [
      ...problems,
      ...tooManyGroups(departments.added, known.departments.length, '科室'),
      ...tooManyGroups(branches.added, known.branches.length, '支部'),
      ...administratorProblems(rows, matches, people, known),
    ].sort((a, b) => a.row - b.row),
  };
}

function fieldsOf(
  row: PersonRow,
  departmentId: string,
  branchId: string | null | undefined,
  before: KnownPerson | null,
): PersonFields {
  return {
    name: row.name,
    departmentId,
    branchId: branchId === undefined ? (before?.branchId ?? null) : branchId,
    partyMember: row.partyMember ?? before?.partyMember ?? false,
    phone: row.phone ?? before?.phone ?? '',
    volunteerNumber: row.volunteerNumber ?? before?.volunteerNumber ?? '',
    roles: row.roles ?? before?.roles ?? [],
    active: row.active ?? before?.active ?? true,
  };
}

function groupPlanner(
  kind: PlannedGroup['kind'],
  known: readonly KnownGroup[],
  idOf: (key: string) => string,
) {
  const byName = new Map(known.map((group) => [nameKey(group.name), group._id]));
  const taken = new Set(known.map((group) => group._id));
  let order = Math.max(0, ...known.map((group) => group.order));
  const added: PlannedGroup[] = [];
  return {
    added,
    idFor(name: string): string {
      const existing = byName.get(nameKey(name));
      if (existing !== undefined) return existing;
      const id = freeId(groupKey(kind, name), taken, idOf);
      order = Math.min(999, order + 1);
      added.push({ _id: id, kind, name, order });
      byName.set(nameKey(name), id);
      taken.add(id);
      return id;
    },
  };
}

/** The key a department's or branch's id is made of. */
export function groupKey(kind: PlannedGroup['kind'], name: string): string {
  return `${kind}:${nameKey(name)}`;
}

/** The first id of a key that is not taken: by a group renamed since, or a person who changed the number since. */
export function freeId(key: string, taken: ReadonlySet<string>, idOf: (key: string) => string): string {
  let id = idOf(key);
  for (let again = 2; taken.has(id); again += 1) id = idOf(`${key}#${again}`);
  return id;
}

function tooManyGroups(added: readonly PlannedGroup[], known: number, column: string): SheetProblem[] {
  if (known + added.length <= MAX_GROUPS) return [];
  const message = `${column}最多${MAX_GROUPS}个，导入后会有${known + added.length}个，请检查名称是否写法不一`;
  return [{ row: 1, column, message }];
}

function administratorProblems(
  rows: readonly PersonRow[],
  matches: ReadonlyArray<KnownPerson | null>,
  people: readonly PlannedPerson[],
  known: KnownUnit,
): SheetProblem[] {
  const isAdministrator = (fields: PersonFields) => fields.active && fields.roles.includes('administrator');
  const administrators = new Set(known.people.filter(isAdministrator).map((person) => person._id));
  for (const { memberId, fields } of people) {
    if (isAdministrator(fields)) administrators.add(memberId);
    else administrators.delete(memberId);
  }
  const problems: SheetProblem[] = [];
  const ownRow = rows[matches.findIndex((match) => match?._id === known.callerId)];
  if (ownRow && !administrators.has(known.callerId)) {
    const message = '不能在表里取消自己的管理员角色或在岗状态，请由另一位管理员操作';
    problems.push({ row: ownRow.row, column: ownRow.active === false ? '是否在岗' : '职务角色', message });
  }
  if (administrators.size > MAX_ADMINISTRATORS) {
    const message = `管理员最多${MAX_ADMINISTRATORS}人，导入后会有${administrators.size}人`;
    problems.push({ row: 1, column: '职务角色', message });
  }
  return problems;
}
