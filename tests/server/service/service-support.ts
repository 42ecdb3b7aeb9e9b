import type { MemberYearDoc } from '../../../cloudfunctions/server/store/documents/points';
import { applyEntry, EMPTY_MEMBER_YEAR } from '../../../src/shared/points/member-year';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { entry } from '../record/entry';
import type { World } from '../support/world';

export const DAY_MS = 86_400_000;

/** A past year with so many hours of scanned service, as the ledger would have left it. */
export function servedYear(memberId: string, hours: number, year = '2024'): MemberYearDoc {
  const { after } = applyEntry(EMPTY_MEMBER_YEAR, {
    memberId,
    source: 'record',
    sourceId: 'old',
    recordId: 'old',
    kind: 'volunteerService',
    type: 'communityDuty',
    timeClass: 'credit',
    occurredOn: `${year}-05-05` as LocalDate,
    countsOn: `${year}-05-05` as LocalDate,
    correctsMonth: null,
    departmentId: 'office',
    branchId: 'first',
    partyMember: true,
    sign: 1,
    earnedPoints: 0,
    durationMinutes: hours * 60,
    ruleKey: 'none',
    ruleVersion: 1,
  });
  return { _id: `${memberId}:${year}`, unitId: 'unit', memberId, year, sequence: 1, ...after };
}

/** Logs an activity and has it approved; the record's id. */
export async function approved(world: World, who: string, over = {}): Promise<string> {
  const { recordId } = await world.call(who, 'record.submit', entry(over));
  await approve(world, recordId);
  return recordId;
}

export async function approve(world: World, recordId: string, who = 'secretary', revision = 1) {
  const items = [{ recordId, revision }];
  const { results } = await world.call(who, 'record.review', { items, decision: 'approve', reason: '' });
  return results[0];
}
