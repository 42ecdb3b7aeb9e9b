import { describe, expect, it } from 'vitest';
import { countItem, countRecord, takeBack } from '../../cloudfunctions/server/points/ledger';
import type { CollectionName, Documents } from '../../cloudfunctions/server/store/documents';
import type { PointEntryDoc } from '../../cloudfunctions/server/store/documents/points';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import type { Transaction } from '../../cloudfunctions/server/store/store';
import type { Demo } from '../../scripts/demo/generate';
import type { YearMonth } from '../../src/shared/time/local-date';
import { periodKindOf } from '../../src/shared/time/period';
import { byId, demoOf, documentsOf, TODAY } from './demo';

/** The port of a transaction over plain maps: what the server's own ledger writes can be read back from it. */
class MemoryTransaction implements Transaction {
  readonly written = new Map<string, Record<string, unknown>>();

  async get<C extends CollectionName>(collection: C, id: string): Promise<Documents[C] | null> {
    return (this.written.get(`${collection}/${id}`) as Documents[C] | undefined) ?? null;
  }

  async put<C extends CollectionName>(collection: C, document: Documents[C]): Promise<void> {
    this.written.set(`${collection}/${document._id}`, { ...structuredClone<object>(document) });
  }

  async patch(): Promise<boolean> {
    throw new Error('the ledger patches nothing');
  }

  async increment(collection: CollectionName, id: string, amounts: Readonly<Record<string, number>>) {
    const document = this.written.get(`${collection}/${id}`);
    if (!document) return false;
    for (const [path, amount] of Object.entries(amounts)) add(document, path.split('.'), amount);
    return true;
  }

  async remove(collection: CollectionName, id: string): Promise<void> {
    this.written.delete(`${collection}/${id}`);
  }

  all(collection: CollectionName): unknown[] {
    return [...this.written].filter(([key]) => key.startsWith(`${collection}/`)).map(([, value]) => value);
  }
}

/** As the database does it: what is missing on the way is made, and a missing number is 0. */
function add(target: Record<string, unknown>, [key = '', ...rest]: string[], amount: number): void {
  if (rest.length === 0) target[key] = Number(target[key] ?? 0) + amount;
  else {
    target[key] ??= {};
    add(target[key] as Record<string, unknown>, rest, amount);
  }
}

/** The month up to which everything was closed at an instant, by the lists that came out. */
function closedThroughAt(demo: Demo, atMs: number): YearMonth | null {
  const months = documentsOf(demo, 'periods')
    .filter(({ periodKey, markedAtMs }) => periodKindOf(periodKey) === 'month' && markedAtMs <= atMs)
    .map(({ periodKey }) => periodKey as string as YearMonth);
  return months.sort().at(-1) ?? null;
}

/** A record as it was when it was counted: one was corrected afterwards. */
function recordThen(record: RecordDoc, { durationMinutes, timeClass }: PointEntryDoc): RecordDoc {
  return { ...record, durationMinutes, timeClass: timeClass ?? record.timeClass };
}

/** Makes every entry of the demo again with the server's ledger, in the order they were made in. */
async function replay(demo: Demo): Promise<MemoryTransaction> {
  const tx = new MemoryTransaction();
  const records = byId(demo, 'records');
  const items = byId(demo, 'point_items');
  const members = byId(demo, 'members');
  const [ruleSet] = documentsOf(demo, 'rule_sets');
  if (!ruleSet) throw new Error('no rules');
  for (const entry of documentsOf(demo, 'point_entries')) {
    const member = members.get(entry.memberId) ?? null;
    const now = entry.createdAtMs;
    const posting = { member, now, closedThrough: closedThroughAt(demo, now) };
    const item = items.get(entry.sourceId);
    const record = records.get(entry.sourceId);
    if (item && member) await countItem(tx, item, member, posting);
    else if (!record) throw new Error(`${entry._id} comes from nothing`);
    else if (entry.sign === 1)
      await countRecord(tx, { ...posting, record: recordThen(record, entry), ruleSet });
    else {
      const counted = { ...record, entryId: entry.reversesEntryId };
      await takeBack(tx, { ...posting, record: counted, explanation: entry.explanation });
    }
  }
  return tx;
}

const sorted = (documents: readonly unknown[]) =>
  [...(documents as Array<{ _id: string }>)].sort((a, b) => (a._id < b._id ? -1 : 1));

describe('the totals of the demo', () => {
  const demo = demoOf(TODAY);

  it('are what the server would have written: entries, years, standings and tallies', async () => {
    const tx = await replay(demo);
    for (const collection of ['point_entries', 'member_years', 'standings', 'tallies'] as const) {
      expect(sorted(tx.all(collection)), collection).toEqual(sorted(documentsOf(demo, collection)));
    }
  });

  it('count exactly the approved records, with the points of the entry that counts them', () => {
    const entries = byId(demo, 'point_entries');
    for (const record of documentsOf(demo, 'records')) {
      const entry = record.entryId === null ? undefined : entries.get(record.entryId);
      expect(entry !== undefined, record._id).toBe(record.state === 'approved');
      expect(record.earnedPoints).toBe(entry?.earnedPoints ?? 0);
      if (entry) expect(entry.recordId).toBe(record._id);
    }
    const net = documentsOf(demo, 'point_entries')
      .filter(({ source }) => source === 'record')
      .reduce((sum, { sign }) => sum + sign, 0);
    expect(net).toBe(documentsOf(demo, 'records').filter(({ state }) => state === 'approved').length);
  });

  it('count the people of each group', () => {
    const active = documentsOf(demo, 'members').filter((member) => member.active);
    for (const group of [...documentsOf(demo, 'departments'), ...documentsOf(demo, 'branches')]) {
      const people = active.filter(
        (member) => member.departmentId === group._id || member.branchId === group._id,
      );
      expect(group.people, group.name).toBe(people.length);
      expect(group.partyMembers).toBe(people.filter((one) => one.partyMember).length);
      expect(group.registeredVolunteers).toBe(people.filter((one) => one.volunteerNumber !== '').length);
    }
  });

  it('count the sign-ups and the waiting people of each activity', () => {
    const participations = documentsOf(demo, 'participations');
    for (const activity of documentsOf(demo, 'activities')) {
      const here = participations.filter((one) => one.activityId === activity._id);
      expect(activity.signedUpPeople).toBe(here.filter((one) => one.signUp === 'signedUp').length);
      const waiting = here.filter((one) => one.signUp === 'waiting').map((one) => one.memberId);
      expect(activity.waitingMemberIds).toEqual(waiting);
      if (activity.capacityPeople > 0) {
        expect(activity.signedUpPeople).toBeLessThanOrEqual(activity.capacityPeople);
      }
    }
  });
});
