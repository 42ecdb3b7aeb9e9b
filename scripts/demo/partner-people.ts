import { memberKeys } from '../../cloudfunctions/server/membership/member-key';
import type { GroupDoc, MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { Role } from '../../src/shared/membership/role';
import { addDays, startOfDayMs } from '../../src/shared/time/local-date';
import type { PartnerFacts } from './catalogue/partner-units';
import { partnerUnitId } from './partner-id';
import type { Moment, Organisation, Person } from './world';

/** Of the first three; the others are members. */
const ROLES: ReadonlyArray<readonly Role[]> = [['leader'], ['secretary'], ['secretary', 'administrator']];
const ADMINISTRATOR = 2;

/** The openid of a partner unit's administrator. */
export const partnerAdministrator = (key: PartnerFacts['key']): string => `demo-${key}`;

/** Its departments, its one branch and its people, all of them bound Party members. */
export function makePartnerPeople(moment: Moment, facts: PartnerFacts): Organisation {
  const unitId = partnerUnitId(facts.key);
  const people = facts.departments
    .flatMap(([departmentName, names], index) => names.map((name) => ({ name, departmentName, index })))
    .map((one, number) => makePerson(moment, facts, { ...one, number }));
  const [first, ...others] = people.filter(({ member }) => member.roles.includes('secretary'));
  if (!first) throw new Error(`${facts.name} has no secretary`);
  const group = (_id: string, name: string, order: number): GroupDoc => {
    const count = people.filter(
      ({ member }) => member.departmentId === _id || member.branchId === _id,
    ).length;
    return { _id, unitId, name, order, people: count, partyMembers: count, registeredVolunteers: count };
  };
  return {
    unitId,
    departments: facts.departments.map(([name], index) => group(departmentId(facts, index), name, index + 1)),
    branches: [group(branchId(facts), facts.branch, 1)],
    people,
    byOpenid: new Map(people.flatMap((person) => (person.openid ? [[person.openid, person] as const] : []))),
    secretaries: [first, ...others],
  };
}

const departmentId = ({ key }: PartnerFacts, index: number): string => `department-${key}-${index + 1}`;
const branchId = ({ key }: PartnerFacts): string => `branch-${key}`;

interface Place {
  readonly name: string;
  readonly departmentName: string;
  /** Of the department. */
  readonly index: number;
  /** Among everyone, from 0. */
  readonly number: number;
}

function makePerson({ today, random }: Moment, facts: PartnerFacts, place: Place): Person {
  const { name, departmentName, index, number } = place;
  const _id = `member-${facts.key}-${number + 1}`;
  const openid =
    number === ADMINISTRATOR ? partnerAdministrator(facts.key) : `demo-${facts.key}-${number + 1}`;
  const member: MemberDoc = {
    _id,
    unitId: partnerUnitId(facts.key),
    name,
    ...memberKeys(name, _id),
    identityKey: `wx:${openid}`,
    inviteCode: `used:${_id}`,
    departmentId: departmentId(facts, index),
    departmentName,
    branchId: branchId(facts),
    branchName: facts.branch,
    partyMember: true,
    phone: '',
    // Fourteen digits that begin with a region code which does not exist.
    volunteerNumber: `99020${facts.key.length}${String(20_230_000 + number)}`,
    roles: ROLES[number] ?? [],
    active: true,
    createdAtMs: startOfDayMs(addDays(today, -380)),
  };
  return {
    member,
    openid,
    zeal: facts.zeal * (0.8 + random.next() * 0.4),
    senior: number === 0,
    leftOn: null,
  };
}
