import { expect } from 'vitest';
import { ownIds } from '../../../../cloudfunctions/server/membership/own-ids';
import type { PointEntryDoc } from '../../../../cloudfunctions/server/store/documents/points';
import type { RecordDoc } from '../../../../cloudfunctions/server/store/documents/record';
import { DEFAULT_POINT_RULES } from '../../../../src/shared/points/default-rules';
import { runningPublication } from '../../../../src/shared/record/publication';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import { periodKeyOf } from '../../../../src/shared/time/period';
import type { SimulatedCloud } from './cloud';
import { maxAwarded, serialsOf } from './read-back';
import { UNITS } from './unit';

/** A record that counts has one entry that stands, every other record none. */
export function expectRecordsCountedOnce(cloud: SimulatedCloud, entries: readonly PointEntryDoc[]): void {
  const reversed = new Set(entries.map((one) => one.reversesEntryId));
  const standing = entries.filter(
    (one) => one.source === 'record' && one.sign === 1 && !reversed.has(one._id),
  );
  const counted = cloud.all('records').filter(isCounted);
  expect(standing.map((one) => one._id).sort()).toEqual(counted.map((record) => record.entryId).sort());
}

/** Approved, and not waiting for the end of its publication: that none waits for ever is for another one to say. */
const isCounted = (record: RecordDoc) => record.state === 'approved' && runningPublication(record) === null;

/** Whatever the order of approval and closing, nobody has more of a rule in a quarter of activity than it gives. */
export function expectCapsHeld(entries: readonly PointEntryDoc[]): void {
  const sums = new Map<string, number>();
  for (const { memberId, ruleKey, occurredOn, earnedPoints } of entries) {
    const key = `${memberId} ${ruleKey} ${periodKeyOf('quarter', occurredOn as LocalDate)}`;
    sums.set(key, (sums.get(key) ?? 0) + earnedPoints);
  }
  for (const { key, caps } of DEFAULT_POINT_RULES) {
    for (const [account, sum] of sums) {
      if (account.includes(` ${key} `)) expect(sum, account).toBeLessThanOrEqual(caps.quarterPoints ?? sum);
    }
  }
}

/** The register of a year has every number once, up to the last one given out. */
export function expectSerialsWithoutGap(cloud: SimulatedCloud): void {
  for (const { _id, unitId, last, day } of cloud.all('counters')) {
    // How many a person was given on a day begins anew and is no series.
    if (day !== undefined) continue;
    const ofUnit = cloud.all('service_records').filter((record) => record.unitId === unitId);
    const serials = serialsOf(ofUnit, _id.slice(-4));
    expect(serials, _id).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  }
}

/** Who has stars was awarded them, here or in a unit before. */
export function expectStarsAwarded(cloud: SimulatedCloud): void {
  const applications = cloud.all('star_applications');
  const volunteers = new Map(cloud.all('volunteers').map((volunteer) => [volunteer._id, volunteer.stars]));
  for (const member of cloud.all('members').filter(({ movedToMemberId }) => !movedToMemberId)) {
    expect(volunteers.get(member._id) ?? 0, member._id).toBe(maxAwarded(applications, ownIds(member)));
  }
}

/** What was asked and not answered is asked last, and once. */
export function expectCorrectionsInOrder(cloud: SimulatedCloud): void {
  for (const { _id, state, requests } of cloud.all('corrections')) {
    const waiting = requests.map(({ accepted }) => accepted === null);
    expect(
      waiting.slice(0, -1).every((one) => !one),
      _id,
    ).toBe(true);
    expect(waiting.at(-1), _id).toBe(state === 'open');
  }
}

/** Entries folded again say what years, standings, tallies, items and published lists say, in every year there is. */
export async function expectNoDrift(cloud: SimulatedCloud, now: number): Promise<void> {
  const years = new Set(cloud.all('member_years').map(({ year }) => year));
  let checked = 0;
  for (const { unitId } of UNITS) {
    for (const year of years) checked += await checkedWithoutDrift(cloud, unitId, year, now);
  }
  expect(checked).toBe(cloud.all('point_entries').length);
}

/** How many entries of a year were folded again. Asked for by name: unasked, only this year and the last are. */
async function checkedWithoutDrift(
  cloud: SimulatedCloud,
  unitId: string,
  year: string,
  now: number,
): Promise<number> {
  let checked = 0;
  for (let run = 0; run < 1000; run += 1) {
    const event = { task: 'reconcile', unitId, year, again: run === 0 };
    const outcome = await cloud.task(event, now);
    expect(outcome?.ok).toBe(true);
    const { walks, finished } = outcome?.data as Reconciled;
    for (const walk of walks) {
      expect(walk).toMatchObject({ driftCount: 0, drifts: [] });
      if (walk.state !== 'done') continue;
      expect(walk.talliesChecked).toBe(true);
      checked += walk.checkedEntries;
    }
    if (finished) break;
  }
  return checked;
}

/** Every stock and purse is what the vouchers leave of it, and nobody has spent what was never there. */
export async function expectRedemptionAgrees(cloud: SimulatedCloud, now: number): Promise<void> {
  for (const { unitId } of UNITS) await expectRedemptionOfUnitAgrees(cloud, unitId, now);
  for (const { _id, taken, supply } of cloud.all('redemption_items')) {
    expect(taken, _id).toBeLessThanOrEqual(supply);
  }
  const codes = cloud.all('vouchers').map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
}

async function expectRedemptionOfUnitAgrees(
  cloud: SimulatedCloud,
  unitId: string,
  now: number,
): Promise<void> {
  for (let run = 0; run < 1000; run += 1) {
    const outcome = await cloud.task({ task: 'checkRedemption', unitId, again: run === 0 }, now);
    expect(outcome?.ok).toBe(true);
    const { walks, finished } = outcome?.data as Reconciled;
    for (const walk of walks) expect(walk).toMatchObject({ driftCount: 0, drifts: [] });
    if (finished) break;
  }
}

interface Reconciled {
  readonly finished: boolean;
  readonly walks: ReadonlyArray<{
    readonly state: string;
    readonly driftCount: number;
    readonly drifts: readonly unknown[];
    readonly talliesChecked: boolean;
    readonly checkedEntries: number;
  }>;
}

/** What was called off left no record. */
export function expectNothingOfCancelled(cloud: SimulatedCloud): void {
  const cancelled = new Set(
    cloud.all('activities').flatMap(({ _id, state }) => (state === 'cancelled' ? [_id] : [])),
  );
  const records = cloud.all('records').filter(({ activityId }) => cancelled.has(activityId ?? ''));
  expect(records).toEqual([]);
}
