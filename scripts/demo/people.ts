import { memberKeys } from '../../cloudfunctions/server/membership/member-key';
import type { GroupDoc, MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { Role } from '../../src/shared/membership/role';
import { addDays, startOfDayMs } from '../../src/shared/time/local-date';
import { BRANCH_NAMES, DEPARTMENTS } from './catalogue/organisation';
import { NAMES_BY_DEPARTMENT } from './catalogue/people';
import type { Moment, Organisation, Person } from './world';

export const UNIT_ID = 'unit-bailu';
/** Everyone whom the picker of the demo names, by name, because the roles hang on the person. */
export const CAST = [
  { openid: 'demo-member', name: '宋知夏', role: 'member', title: '基础教育科 科员' },
  { openid: 'demo-secretary', name: '沈致远', role: 'secretary', title: '机关第三党支部书记' },
  { openid: 'demo-secretary-2', name: '方敏华', role: 'secretary', title: '机关第一党支部书记' },
  { openid: 'demo-leader', name: '周立成', role: 'leader', title: '党组成员、副局长' },
  { openid: 'demo-administrator', name: '季晓岚', role: 'administrator', title: '办公室 系统管理员' },
] as const satisfies ReadonlyArray<{ openid: string; name: string; role: Role; title: string }>;

const OTHER_ROLES: Readonly<Record<string, Role>> = {
  贺卫东: 'secretary',
  高树林: 'secretary',
  秦岭: 'secretary',
  郭永安: 'leader',
  康宁: 'administrator',
};
/** Joined lately or have no smartphone: imported, not bound yet. */
const NOT_BOUND = new Set(['常有福', '焦俊杰', '冉一鸣', '史建国', '武志刚', '柯佳怡']);
const LEFT = '褚建民';
const DAYS_SINCE_LEAVING = 130;
const SENIORS_OF_DEPARTMENT = 2;
const CROCKFORD = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'] as [string, ...string[]];

/** Departments, branches and people; the counts of the groups are those of the people made here. */
export function makeOrganisation(moment: Moment): Organisation {
  const createdAtMs = startOfDayMs(addDays(moment.today, -400));
  const people: Person[] = [];
  DEPARTMENTS.forEach((_, department) => {
    (NAMES_BY_DEPARTMENT[department] ?? []).forEach((name, place) => {
      people.push(makePerson(moment, { name, department, place, number: people.length, createdAtMs }));
    });
  });
  const byOpenid = new Map(
    people.flatMap((person) => (person.openid ? [[person.openid, person] as const] : [])),
  );
  const [first, ...others] = people.filter((person) => person.member.roles.includes('secretary'));
  if (!first) throw new Error('no secretary among the people');
  return {
    unitId: UNIT_ID,
    departments: DEPARTMENTS.map(({ name }, index) =>
      group(departmentId(index), name, index + 1, (member) => member.departmentId, people),
    ),
    branches: BRANCH_NAMES.map((name, index) =>
      group(branchId(index), name, index + 1, (member) => member.branchId, people),
    ),
    people,
    byOpenid,
    secretaries: [first, ...others],
  };
}

/** Throws when nobody is called so: the names of the catalogue hang on people. */
export function personNamed({ people }: Organisation, name: string): Person {
  const person = people.find(({ member }) => member.name === name);
  if (!person) throw new Error(`nobody in the demo is called ${name}`);
  return person;
}

const departmentId = (index: number): string => `department-${String(index + 1).padStart(2, '0')}`;
const branchId = (index: number): string => `branch-${String(index + 1).padStart(2, '0')}`;

interface PersonFacts {
  readonly name: string;
  /** Index into `DEPARTMENTS`. */
  readonly department: number;
  /** Place in the department from 0. */
  readonly place: number;
  /** Among everyone, from 0. */
  readonly number: number;
  readonly createdAtMs: number;
}

function makePerson({ random, today }: Moment, facts: PersonFacts): Person {
  const { name, place, number } = facts;
  const cast = CAST.find((one) => one.name === name);
  const role = cast?.role ?? OTHER_ROLES[name];
  const bound = !NOT_BOUND.has(name);
  const openid = cast?.openid ?? (bound ? `demo-${String(number).padStart(3, '0')}` : null);
  const known = cast !== undefined || role !== undefined;
  const partyMember = known || random.chance(0.8);
  const registered = known || random.chance(0.84);
  const usual = (DEPARTMENTS[facts.department]?.zeal ?? 1) * (0.55 + random.next() * 0.9);
  return {
    openid,
    zeal: name === CAST[0].name ? 1.9 : bound ? usual : usual * 0.5,
    senior: place < SENIORS_OF_DEPARTMENT || role === 'leader',
    leftOn: name === LEFT ? addDays(today, -DAYS_SINCE_LEAVING) : null,
    member: {
      ...identityOf(facts, openid, Array.from({ length: 8 }, () => random.pick(CROCKFORD)).join('')),
      ...groupsOf(facts.department, partyMember),
      partyMember,
      phone: random.chance(0.93) ? `1990000${String(1000 + number * 7)}` : '',
      // Fourteen digits that begin with a region code which does not exist.
      volunteerNumber: registered ? `990100${String(20_210_000 + number * 13)}` : '',
      roles: role && role !== 'member' ? [role] : [],
      active: name !== LEFT,
      createdAtMs: facts.createdAtMs,
    },
  };
}

type Identity = Pick<
  MemberDoc,
  '_id' | 'unitId' | 'name' | 'nameKey' | 'searchKey' | 'listKey' | 'identityKey' | 'inviteCode'
>;

function identityOf({ name, number }: PersonFacts, openid: string | null, inviteCode: string): Identity {
  const id = `member-${String(number).padStart(3, '0')}`;
  return {
    _id: id,
    unitId: UNIT_ID,
    name,
    ...memberKeys(name, id),
    identityKey: openid ? `wx:${openid}` : `none:${id}`,
    inviteCode: openid ? `used:${id}` : inviteCode,
  };
}

type Groups = Pick<MemberDoc, 'departmentId' | 'departmentName' | 'branchId' | 'branchName'>;

function groupsOf(department: number, partyMember: boolean): Groups {
  const facts = DEPARTMENTS[department];
  const branch = facts?.branch ?? 0;
  return {
    departmentId: departmentId(department),
    departmentName: facts?.name ?? '',
    branchId: partyMember ? branchId(branch) : null,
    branchName: partyMember ? (BRANCH_NAMES[branch] ?? '') : '',
  };
}

function group(
  id: string,
  name: string,
  order: number,
  groupOf: (member: MemberDoc) => string | null,
  people: readonly Person[],
): GroupDoc {
  const members = people.map((person) => person.member).filter((one) => one.active && groupOf(one) === id);
  return {
    _id: id,
    unitId: UNIT_ID,
    name,
    order,
    people: members.length,
    partyMembers: members.filter((one) => one.partyMember).length,
    registeredVolunteers: members.filter((one) => one.volunteerNumber !== '').length,
  };
}
