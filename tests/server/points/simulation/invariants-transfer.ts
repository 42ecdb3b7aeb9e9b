import { expect } from 'vitest';
import { ownIds } from '../../../../cloudfunctions/server/membership/own-ids';
import type { RecordDoc } from '../../../../cloudfunctions/server/store/documents/record';
import type { Output } from '../../../../src/shared/contract/actions';
import { isHeld, runningPublication } from '../../../../src/shared/record/publication';
import { expectTrueCounts } from '../../membership/true-counts';
import type { SimulatedCloud } from './cloud';
import { presentMember } from './people';
import { PEOPLE } from './unit';

const DAY_MS = 86_400_000;

/** Whatever was done in a unit stays there, under the member the person was in it. */
export function expectNothingMoved(cloud: SimulatedCloud): void {
  const unitOf = new Map(cloud.all('members').map(({ _id, unitId }) => [_id, unitId]));
  const recordOf = new Map(cloud.all('records').map((record) => [record._id, record]));
  for (const collection of ['records', 'point_entries', 'standings', 'member_years', 'vouchers'] as const) {
    for (const { _id, unitId, memberId } of cloud.all(collection)) {
      expect(unitId, `${collection} ${_id}`).toBe(unitOf.get(memberId));
    }
  }
  for (const { _id, recordId, memberId } of cloud.all('point_entries')) {
    if (recordId !== null) expect(recordOf.get(recordId)?.memberId, _id).toBe(memberId);
  }
}

/** A person is active in one place, keeps the identity there, and departments and branches count people right. */
export function expectOneActiveMemberEach(cloud: SimulatedCloud): void {
  const active = cloud.all('members').filter((member) => member.active);
  for (const who of PEOPLE) {
    const ofPerson = active.filter((member) => ownIds(member).includes(who));
    expect(
      ofPerson.map(({ _id }) => _id),
      who,
    ).toEqual([presentMember(cloud, who)._id]);
    expect(ofPerson[0]?.identityKey).toBe(`wx:openid-${who}`);
  }
  expectTrueCounts({ documents: cloud.all });
}

/** The hours that a person is shown are those of the records that count, in whatever unit they were made. */
export async function expectHoursFollow(cloud: SimulatedCloud, now: number): Promise<void> {
  const counted = cloud
    .all('records')
    .filter(({ kind, entryId }) => kind === 'volunteerService' && entryId !== null);
  for (const who of PEOPLE) {
    const ids = ownIds(presentMember(cloud, who));
    const own = counted.filter(({ memberId }) => ids.includes(memberId));
    const requestId = `simulation-profile-${who}`;
    const outcome = await cloud.call({ who, action: 'service.profile', input: {}, requestId, now });
    if (!outcome?.answer.ok) throw new Error(`${who} has no profile`);
    const { totalMinutes, creditMinutes } = outcome.answer.data as Output<'service.profile'>;
    expect({ totalMinutes, creditMinutes }, who).toEqual({
      totalMinutes: minutesOf(own),
      creditMinutes: minutesOf(own.filter(({ timeClass }) => timeClass === 'credit')),
    });
  }
}

const minutesOf = (records: readonly RecordDoc[]) =>
  records.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);

/** When every publication is over, all have counted or gone back, but for what an open objection holds. */
export async function expectNoneWaitsForEver(cloud: SimulatedCloud, now: number): Promise<void> {
  for (let run = 0; run < 100; run += 1) {
    const outcome = await cloud.task({ task: 'countPublished' }, now);
    expect(outcome?.ok).toBe(true);
    if ((outcome?.data as { readonly finished: boolean }).finished) break;
  }
  for (const record of cloud.all('records')) {
    const running = runningPublication(record);
    expect(running === null || isHeld(running), record._id).toBe(true);
    expect(record.countsKey ?? '', record._id).toBe('');
  }
}

/** In a long run people went within and between units, came back, and logged what they did while on their way. */
export function expectTransferredLife(cloud: SimulatedCloud): void {
  const transfers = cloud.all('transfers');
  const done = transfers.filter(({ state }) => state === 'accepted');
  expect(done.some(({ unitId, toUnitId }) => unitId === toUnitId)).toBe(true);
  expect(cloud.all('members').some(({ formerMemberIds = [] }) => formerMemberIds.length > 1)).toBe(true);
  const onTheWay = transfers.filter((transfer) =>
    cloud
      .all('records')
      .some(
        ({ memberId, submittedAtMs }) =>
          memberId === transfer.memberId &&
          submittedAtMs > transfer.sentAtMs &&
          submittedAtMs < (transfer.decidedAtMs ?? transfer.sentAtMs + DAY_MS),
      ),
  );
  expect(onTheWay.length).toBeGreaterThan(0);
}
