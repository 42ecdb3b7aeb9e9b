import { memberKeys } from '../../../cloudfunctions/server/membership/member-key';
import type { Documents } from '../../../cloudfunctions/server/store/documents';
import type { GroupDoc, MemberDoc } from '../../../cloudfunctions/server/store/documents/membership';
import { SEEDED_PROJECTS } from '../../../src/shared/activity/volunteer-project';
import type { Role } from '../../../src/shared/membership/role';
import { DEFAULT_UNIT_SETTINGS } from '../../../src/shared/membership/unit-settings';
import { DEFAULT_POINT_RULES } from '../../../src/shared/points/default-rules';

export type SeedDocuments = { [C in keyof Documents]?: Documents[C][] };

interface PersonSeed {
  readonly id: string;
  readonly name: string;
  readonly roles?: readonly Role[];
  readonly department?: string;
  readonly branch?: string | null;
  readonly partyMember?: boolean;
  readonly volunteerNumber?: string;
  readonly active?: boolean;
  readonly bound?: boolean;
}

/** Everybody's openid is `openid-<id>`. */
export const openIdOf = (memberId: string) => `openid-${memberId}`;

const DEPARTMENTS: Readonly<Record<string, string>> = { office: '办公室', sports: '体育科' };
const BRANCHES: Readonly<Record<string, string>> = { first: '第一党支部', second: '第二党支部' };

const PEOPLE: readonly PersonSeed[] = [
  { id: 'admin', name: '管建国', roles: ['administrator'] },
  { id: 'secretary', name: '书红梅', roles: ['secretary'] },
  { id: 'secretary2', name: '书立新', roles: ['secretary'], department: 'sports', branch: 'second' },
  { id: 'leader', name: '凌志远', roles: ['leader'] },
  { id: 'member', name: '元小明', volunteerNumber: 'ZY20240001' },
  { id: 'member2', name: '元小红', department: 'sports', branch: 'second' },
  { id: 'member3', name: '元小刚', department: 'sports', branch: null, partyMember: false },
  { id: 'retired', name: '退老先', active: false },
  { id: 'unbound', name: '未绑定', bound: false },
];

/** One unit with two departments, two branches and a person of every role. Ids are prefixed to be unit-specific. */
export function smallUnit(
  prefix = '',
  unitId = `${prefix}unit`,
): Required<Pick<SeedDocuments, 'units' | 'departments' | 'branches' | 'members' | 'rule_sets'>> {
  const members = PEOPLE.map((person) => memberDoc(person, prefix, unitId));
  return {
    units: [
      {
        _id: unitId,
        name: '测试单位',
        settings: DEFAULT_UNIT_SETTINGS,
        projects: SEEDED_PROJECTS,
        administratorIds: members
          .filter((member) => member.active && member.roles.includes('administrator'))
          .map((member) => member._id),
        createdAtMs: 0,
      },
    ],
    departments: groups(DEPARTMENTS, prefix, unitId, members, 'departmentId'),
    branches: groups(BRANCHES, prefix, unitId, members, 'branchId'),
    members,
    rule_sets: [
      {
        _id: `${unitId}:1`,
        unitId,
        version: 1,
        effectiveFrom: '2020-01-01',
        rules: DEFAULT_POINT_RULES,
        createdAtMs: 0,
      },
    ],
  };
}

/** A member's document with everything a test does not care about filled in. */
export function memberDoc(person: PersonSeed, prefix = '', unitId = `${prefix}unit`): MemberDoc {
  const id = `${prefix}${person.id}`;
  const department = person.department ?? 'office';
  const branch = person.branch === undefined ? 'first' : person.branch;
  const bound = person.bound ?? true;
  return {
    _id: id,
    unitId,
    name: person.name,
    ...memberKeys(person.name, id),
    departmentId: `${prefix}${department}`,
    departmentName: DEPARTMENTS[department] ?? '',
    branchId: branch && `${prefix}${branch}`,
    branchName: (branch && BRANCHES[branch]) ?? '',
    partyMember: person.partyMember ?? true,
    phone: '',
    volunteerNumber: person.volunteerNumber ?? '',
    roles: person.roles ?? [],
    active: person.active ?? true,
    identityKey: bound ? `wx:${openIdOf(id)}` : `none:${id}`,
    inviteCode: bound ? `used:${id}` : 'ABCD2345',
    createdAtMs: 0,
  };
}

function groups(
  names: Readonly<Record<string, string>>,
  prefix: string,
  unitId: string,
  members: readonly MemberDoc[],
  field: 'departmentId' | 'branchId',
): GroupDoc[] {
  return Object.entries(names).map(([key, name], order) => {
    const _id = `${prefix}${key}`;
    const people = members.filter((member) => member.active && member[field] === _id);
    return {
      _id,
      unitId,
      name,
      order,
      people: people.length,
      partyMembers: people.filter((member) => member.partyMember).length,
      registeredVolunteers: people.filter((member) => member.volunteerNumber !== '').length,
    };
  });
}
