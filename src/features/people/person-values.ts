import type { Input } from '@/shared/contract/actions';
import type { MemberDetail } from '@/shared/membership/contract';
import type { Role } from '@/shared/membership/role';

/** Roles that are granted; everybody is a member anyway. */
export const GRANTED_ROLES = ['secretary', 'leader', 'administrator'] as const satisfies readonly Role[];
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** What each role lets a person do, as the administrator should know before granting it. */
export const ROLE_HINTS: Record<GrantedRole, string> = {
  secretary: '可以安排活动、登记到场、审核记录',
  leader: '可以查看创建进度、人员和排行',
  administrator: '可以管理人员、科室支部和单位设置',
};

/** A person as the form holds it. */
export interface PersonValues {
  readonly name: string;
  readonly departmentId: string | undefined;
  readonly branchId: string | undefined;
  readonly partyMember: boolean;
  readonly phone: string;
  readonly volunteerNumber: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

export const BLANK_PERSON: PersonValues = {
  name: '',
  departmentId: undefined,
  branchId: undefined,
  partyMember: false,
  phone: '',
  volunteerNumber: '',
  roles: [],
  active: true,
};

export function valuesOf(person: MemberDetail): PersonValues {
  const { name, departmentId, partyMember, phone, volunteerNumber, active } = person;
  const roles = person.roles.filter((role) => role !== 'member');
  const branchId = person.branchId ?? undefined;
  return { name, departmentId, branchId, partyMember, phone, volunteerNumber, roles, active };
}

/** As it is sent; what is missing is left for the contract's schema to name. */
export function personInput(memberId: string | null, values: PersonValues) {
  return {
    ...values,
    memberId,
    departmentId: values.departmentId ?? '',
    branchId: values.branchId ?? null,
    roles: [...values.roles],
  } satisfies Input<'membership.savePerson'>;
}

export function withRole(values: PersonValues, role: GrantedRole, granted: boolean): PersonValues {
  const others = values.roles.filter((one) => one !== role);
  return { ...values, roles: granted ? [...others, role] : others };
}
