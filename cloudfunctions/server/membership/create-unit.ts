import { SEEDED_PROJECTS } from '../../../src/shared/activity/volunteer-project';
import { AppError } from '../../../src/shared/error/app-error';
import { formatInviteCode } from '../../../src/shared/membership/invite-code';
import { personNameFault } from '../../../src/shared/membership/person-name';
import { DEFAULT_UNIT_SETTINGS } from '../../../src/shared/membership/unit-settings';
import { DEFAULT_POINT_RULES } from '../../../src/shared/points/default-rules';
import { cleanText } from '../../../src/shared/text/clean-text';
import { localDateOf } from '../../../src/shared/time/local-date';
import type { MemberDoc } from '../store/documents/membership';
import type { Store } from '../store/store';
import { changePeople } from './change-people';
import { claimName } from './group-name';
import { memberKeys } from './member-key';
import { newInviteCode } from './new-invite-code';

const FIRST_DEPARTMENT = '办公室';

interface NewUnit {
  readonly unitName: string;
  readonly administratorName: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
}

/**
 * Makes a unit with one department, the default rules in force since 1 January and an administrator, who binds with
 * the returned code and imports the others. There is no way in from a client: whoever calls this decides who rules
 * a unit. Throws AppError INPUT_INVALID for names that cannot be.
 */
export async function createUnit(
  store: Store,
  { unitName, administratorName, now, newId }: NewUnit,
): Promise<{ unitId: string; inviteCode: string }> {
  const name = cleanText(unitName);
  if (name.length < 2 || name.length > 60) {
    throw new AppError('INPUT_INVALID', '单位名称应为2至60字', { unitName: '单位名称应为2至60字' });
  }
  const fault = personNameFault(cleanText(administratorName));
  if (fault) throw new AppError('INPUT_INVALID', fault, { administratorName: fault });
  const unitId = newId();
  const administrator = firstAdministrator(unitId, cleanText(administratorName), now, newId);
  await store.transaction(async (tx) => {
    await tx.put('units', {
      _id: unitId,
      name,
      settings: DEFAULT_UNIT_SETTINGS,
      projects: SEEDED_PROJECTS,
      administratorIds: [],
      createdAtMs: now,
    });
    await tx.put('departments', {
      _id: administrator.departmentId,
      unitId,
      name: FIRST_DEPARTMENT,
      order: 0,
      people: 0,
      partyMembers: 0,
      registeredVolunteers: 0,
    });
    await claimName(tx, unitId, {
      kind: 'department',
      groupId: administrator.departmentId,
      name: FIRST_DEPARTMENT,
    });
    await tx.put('rule_sets', {
      _id: `${unitId}:1`,
      unitId,
      version: 1,
      effectiveFrom: `${localDateOf(now).slice(0, 4)}-01-01`,
      rules: DEFAULT_POINT_RULES,
      createdAtMs: now,
    });
    await changePeople(tx, unitId, [{ before: null, after: administrator }]);
  });
  return { unitId, inviteCode: formatInviteCode(administrator.inviteCode) };
}

function firstAdministrator(unitId: string, name: string, now: number, newId: () => string): MemberDoc {
  const id = newId();
  return {
    _id: id,
    unitId,
    name,
    ...memberKeys(name, id),
    departmentId: newId(),
    departmentName: FIRST_DEPARTMENT,
    branchId: null,
    branchName: '',
    partyMember: true,
    phone: '',
    volunteerNumber: '',
    roles: ['administrator'],
    active: true,
    identityKey: `none:${id}`,
    inviteCode: newInviteCode(),
    createdAtMs: now,
  };
}
