import { nameKey } from '../text/clean-text';
import type { KnownPerson } from './person-fields';
import type { PersonRow } from './person-row';
import type { SheetProblem } from './sheet-problem';

/**
 * Which known person each row is: by phone number where it has one, else by name and department. Where that could be
 * somebody else it is a problem, never a guess: a wrong guess would hand one person's hours to another.
 */
export function matchPeople(
  rows: readonly PersonRow[],
  departmentIds: readonly string[],
  people: readonly KnownPerson[],
): { readonly matches: ReadonlyArray<KnownPerson | null>; readonly problems: readonly SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const byPhone = groupBy(people, (person) => person.phone);
  const byName = groupBy(people, (person) => placeKey(person.name, person.departmentId));
  const matches: Array<KnownPerson | null> = rows.map((row) => {
    const [found, another] = row.phone ? (byPhone.get(row.phone) ?? []) : [];
    if (!found) return null;
    if (!another && nameKey(found.name) === nameKey(row.name)) return found;
    const message = another
      ? `有${byPhone.get(row.phone ?? '')?.length ?? 0}个人登记了这个手机号，请先在“人员”中改正`
      : `这个手机号登记的是${found.name}，请核对；如已改名，请先在“人员”中修改`;
    problems.push({ row: row.row, column: '手机号', message });
    return null;
  });
  const matched = new Set(matches.map((match) => match?._id));
  const blocked = new Set(problems.map((problem) => problem.row));
  rows.forEach((row, index) => {
    if (matches[index] || blocked.has(row.row)) return;
    const namesakes = (byName.get(placeKey(row.name, departmentIds[index] ?? '')) ?? []).filter(
      (person) => !matched.has(person._id),
    );
    const [only, another] = namesakes;
    if (!only) return;
    const message = namesakeProblem(row, only, another);
    if (message) problems.push({ row: row.row, column: '手机号', message });
    else {
      matches[index] = only;
      matched.add(only._id);
    }
  });
  return { matches, problems };
}

function namesakeProblem(
  row: PersonRow,
  only: KnownPerson,
  another: KnownPerson | undefined,
): string | undefined {
  if (another) return '这个科室有多位同名的人，请填写登记过的手机号以便区分';
  if (row.phone && only.phone !== '') {
    return '这个科室已有同名的人，手机号不同：若是同一人，请先在“人员”中改手机号；若是另一人，请把两人都列在表里';
  }
  return undefined;
}

const placeKey = (name: string, departmentId: string) => `${nameKey(name)}:${departmentId}`;

function groupBy(
  people: readonly KnownPerson[],
  keyOf: (person: KnownPerson) => string,
): Map<string, KnownPerson[]> {
  const groups = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const key = keyOf(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}
