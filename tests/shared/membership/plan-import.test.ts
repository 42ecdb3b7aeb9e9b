import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownPerson } from '../../../src/shared/membership/person-fields';
import type { PersonRow } from '../../../src/shared/membership/person-row';
import { type ImportPlan, type KnownUnit, planImport } from '../../../src/shared/membership/plan-import';
import { nameKey } from '../../../src/shared/text/clean-text';

const idOf = (key: string) => `id<${key}>`;
const FINANCE = { _id: 'finance', name: '财务科', order: 1 };
const SPORTS = { _id: 'sports', name: '体育科', order: 2 };

const known = (people: readonly KnownPerson[] = []): KnownUnit => ({
  people,
  departments: [FINANCE, SPORTS],
  branches: [],
  callerId: 'admin',
});

const person = (fields: Partial<KnownPerson> = {}): KnownPerson => ({
  _id: 'p1',
  name: '张三',
  departmentId: 'finance',
  branchId: null,
  partyMember: false,
  phone: '',
  volunteerNumber: '',
  roles: [],
  active: true,
  ...fields,
});

const row = (fields: Partial<PersonRow> = {}): PersonRow => ({
  row: 2,
  name: '张三',
  department: '财务科',
  branch: undefined,
  partyMember: undefined,
  phone: undefined,
  volunteerNumber: undefined,
  roles: undefined,
  active: undefined,
  ...fields,
});

/** What the unit would be after the plan. */
function after(unit: KnownUnit, plan: ImportPlan): KnownUnit {
  const people = new Map(unit.people.map((one) => [one._id, one]));
  for (const { memberId, fields } of plan.people) people.set(memberId, { _id: memberId, ...fields });
  const added = (kind: string) => plan.groups.filter((group) => group.kind === kind);
  return {
    ...unit,
    people: [...people.values()],
    departments: [...unit.departments, ...added('department')],
    branches: [...unit.branches, ...added('branch')],
  };
}

test('a row of the name of somebody who went to another unit is a new person under an id of their own', () => {
  const moved = { ...known(), movedIds: [idOf('person:finance:张三')] };
  const plan = planImport([row()], moved, idOf);
  expect(plan.people).toMatchObject([{ isNew: true, memberId: idOf('person:finance:张三#2') }]);
  const again = planImport([row()], { ...after(moved, plan), movedIds: moved.movedIds }, idOf);
  expect([again.people, again.unchanged]).toEqual([[], 1]);
});

const phones = fc.constantFrom(undefined, '', '13800138000', '13800138001', '13800138002');
const anyRow = fc.record({
  name: fc.constantFrom('张三', '张 三', '李四', '王五'),
  department: fc.constantFrom('财务科', '体育科', '新科室', '新 科室'),
  branch: fc.constantFrom(undefined, null, '第一党支部'),
  partyMember: fc.constantFrom(undefined, true, false),
  phone: phones,
  volunteerNumber: fc.constantFrom(undefined, '', 'ZY000001'),
  roles: fc.constantFrom(undefined, [], ['secretary' as const]),
  active: fc.constantFrom(undefined, true, false),
});

/** Rows as the sheet lets them through: no number twice, namesakes only with numbers. */
const anySheet = fc.array(anyRow, { maxLength: 8 }).map((rows) => {
  const numbers = new Set<string>();
  const withoutNumber = new Map<string, boolean>();
  return rows
    .filter(({ name, department, phone }) => {
      const place = nameKey(`${name}/${department}`);
      const doubled = phone ? withoutNumber.get(place) === true : withoutNumber.has(place);
      if (doubled || (phone && numbers.has(phone))) return false;
      if (phone) numbers.add(phone);
      withoutNumber.set(place, !phone);
      return true;
    })
    .map((one, index) => ({ ...one, row: index + 2 }));
});

test('the same sheet twice changes nothing, whoever is known', () => {
  fc.assert(
    fc.property(anySheet, anySheet, (first, sheet) => {
      let unit = known();
      unit = after(unit, planImport(first, unit, idOf));
      const plan = planImport(sheet, unit, idOf);
      fc.pre(plan.problems.length === 0);
      const again = planImport(sheet, after(unit, plan), idOf);
      expect(again).toMatchObject({ groups: [], people: [], problems: [], unchanged: sheet.length });
    }),
    { numRuns: 500 },
  );
});

test('an interrupted import is finished by planning again', () => {
  fc.assert(
    fc.property(anySheet, anySheet, fc.nat({ max: 8 }), (first, sheet, done) => {
      const unit = after(known(), planImport(first, known(), idOf));
      const plan = planImport(sheet, unit, idOf);
      fc.pre(plan.problems.length === 0);
      const halfway = after(unit, { ...plan, people: plan.people.slice(0, done) });
      const rest = planImport(sheet, halfway, idOf);
      expect(rest.problems).toEqual([]);
      const byId = (people: readonly KnownPerson[]) => [...people].sort((a, b) => (a._id < b._id ? -1 : 1));
      expect(byId(after(halfway, rest).people)).toEqual(byId(after(unit, plan).people));
    }),
    { numRuns: 500 },
  );
});

test('nobody is planned twice and no id of another person is taken', () => {
  fc.assert(
    fc.property(anySheet, anySheet, (first, sheet) => {
      const unit = after(known(), planImport(first, known(), idOf));
      const { people } = planImport(sheet, unit, idOf);
      expect(new Set(people.map((one) => one.memberId)).size).toBe(people.length);
      const ids = new Set(unit.people.map((one) => one._id));
      for (const one of people) expect(ids.has(one.memberId)).toBe(!one.isNew);
    }),
  );
});

test('empty cells keep what is known and give a new person the defaults', () => {
  const rich = person({ phone: '13800138000', volunteerNumber: 'ZY1', roles: ['leader'], partyMember: true });
  expect(planImport([row()], known([rich]), idOf)).toMatchObject({ people: [], unchanged: 1 });
  const { people } = planImport([row({ name: '新人' })], known([rich]), idOf);
  expect(people).toEqual([
    {
      memberId: 'id<person:finance:新人>',
      isNew: true,
      fields: {
        name: '新人',
        departmentId: 'finance',
        branchId: null,
        partyMember: false,
        phone: '',
        volunteerNumber: '',
        roles: [],
        active: true,
      },
    },
  ]);
});

test('a phone number follows its person into another department', () => {
  const { people, problems } = planImport(
    [row({ phone: '13800138000', department: '体育科' })],
    known([person({ phone: '13800138000' })]),
    idOf,
  );
  expect(problems).toEqual([]);
  expect(people).toMatchObject([{ memberId: 'p1', isNew: false, fields: { departmentId: 'sports' } }]);
});

test('where it could be somebody else it is a problem and not a guess', () => {
  const one = person({ phone: '13800138000' });
  const problemsOf = (rows: PersonRow[], people: KnownPerson[]) =>
    planImport(rows, known(people), idOf).problems;
  // The number belongs to another name: a number set by mistake must not rename a colleague.
  expect(problemsOf([row({ name: '李四', phone: '13800138000' })], [one])).toMatchObject([
    { row: 2, column: '手机号', message: expect.stringContaining('张三') },
  ]);
  // Two people with one number.
  expect(problemsOf([row({ phone: '13800138000' })], [one, { ...one, _id: 'p2' }])).toHaveLength(1);
  // A namesake with another number: the same person with a new one, or a second one?
  expect(problemsOf([row({ phone: '13900139000' })], [one])).toHaveLength(1);
  // Both of them in the sheet: no doubt is left.
  const both = planImport(
    [row({ phone: '13800138000' }), row({ row: 3, phone: '13900139000' })],
    known([one]),
    idOf,
  );
  expect(both).toMatchObject({ problems: [], unchanged: 1, people: [{ isNew: true }] });
  // Two namesakes, and a row that names neither.
  const second = person({ _id: 'p2', phone: '13900139000' });
  expect(problemsOf([row()], [one, second])).toHaveLength(1);
});

test('a derived id that stands for somebody else by now is not used again', () => {
  const first = planImport([row({ phone: '13800138000' })], known(), idOf).people[0];
  const taken = person({ _id: first?.memberId, name: '李四', phone: '13700137000' });
  const { people } = planImport([row({ phone: '13800138000' })], known([taken]), idOf);
  expect(people[0]?.isNew).toBe(true);
  expect(people[0]?.memberId).not.toBe(taken._id);
});

test('a renamed department lets its old name be used anew', () => {
  const first = planImport([row({ department: '新科室' })], known(), idOf).groups[0];
  const renamed = { _id: first?._id ?? '', name: '改名科', order: 3 };
  const unit = { ...known(), departments: [FINANCE, SPORTS, renamed] };
  const { groups } = planImport([row({ department: '新科室' })], unit, idOf);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ name: '新科室', order: 4 });
  expect(groups[0]?._id).not.toBe(renamed._id);
});

test('whoever imports stays administrator', () => {
  const admin = person({ _id: 'admin', roles: ['administrator'] });
  const other = person({ _id: 'p2', name: '李四', roles: ['administrator'] });
  const plan = (fields: Partial<PersonRow>) =>
    planImport([row(fields)], known([admin, other]), idOf).problems;
  expect(plan({ roles: ['leader'] })).toMatchObject([{ row: 2, column: '职务角色' }]);
  expect(plan({ active: false })).toMatchObject([{ row: 2, column: '是否在岗' }]);
  expect(plan({ partyMember: true })).toEqual([]);
  expect(plan({ name: '李四', roles: [] })).toEqual([]);
});

test('more departments than a unit may have are told before anything is made', () => {
  const rows = Array.from({ length: 199 }, (_, index) =>
    row({ row: index + 2, name: `人${index}`, department: `科室${index}` }),
  );
  expect(planImport(rows.slice(0, 198), known(), idOf).problems).toEqual([]);
  expect(planImport(rows, known(), idOf).problems).toMatchObject([{ column: '科室' }]);
});
