import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../cloudfunctions/server/store/documents';
import { COLLECTIONS } from '../../config/collections';
import { attendedMinutes, whyNotCounted } from '../../src/shared/activity/attended-minutes';
import { checkRecordsOfDay } from '../../src/shared/record/day-rules';
import { checkRecordDay, checkRecordProject } from '../../src/shared/record/record-rules';
import { timeClassOf } from '../../src/shared/record/record-state';
import { instantOf, localDateOf } from '../../src/shared/time/local-date';
import { byId, demoOf, documentsOf, TODAY } from './demo';

const demo = demoOf(TODAY);
const nowMs = instantOf(TODAY, '10:20');
const collections = Object.keys(demo.collections) as CollectionName[];

/**
 * A participation without a scan has none of its fields; a record has these keys only while it is published; only who
 * left has things left, and only what was summed up says when.
 */
const MAY_BE_ABSENT = /^(checkIn|checkOut|publishedKey|countsKey|leftThings|summarisedAtMs)/;

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], document);
}

describe('the documents of the demo', () => {
  it('have ids of their own and belong to the unit', () => {
    const [unit] = documentsOf(demo, 'units');
    for (const collection of collections) {
      const documents = documentsOf(demo, collection);
      expect(new Set(documents.map(({ _id }) => _id)).size, collection).toBe(documents.length);
      if (collection === 'units') continue;
      for (const document of documents) expect(valueAt(document, 'unitId')).toBe(unit?._id);
    }
  });

  it('hold every unique index, and have a value at every indexed path', () => {
    for (const collection of collections) {
      const documents: readonly unknown[] = documentsOf(demo, collection);
      for (const { name, unique, keys } of COLLECTIONS[collection].indexes) {
        const values = documents.map((document) =>
          JSON.stringify(keys.map(([path]) => valueAt(document, path))),
        );
        if (unique) expect(new Set(values).size, `${collection}.${name}`).toBe(documents.length);
        for (const [path] of keys.filter(([each]) => !MAY_BE_ABSENT.test(each))) {
          const missing = documents.filter((document) => valueAt(document, path) === undefined);
          expect(missing, `${collection}.${path}`).toEqual([]);
        }
      }
    }
  });

  it('stay well below the limits of the database', () => {
    for (const collection of collections) {
      const largest = Math.max(
        ...documentsOf(demo, collection).map((document) => Buffer.byteLength(JSON.stringify(document))),
      );
      expect(largest, collection).toBeLessThan(60 * 1024);
    }
  });

  it('say of every activity whether somebody has come and whether a record was made', () => {
    const arrived = new Set(
      documentsOf(demo, 'participations').flatMap(({ activityId, checkIn }) => (checkIn ? [activityId] : [])),
    );
    const recorded = new Set(documentsOf(demo, 'records').map(({ activityId }) => activityId));
    for (const { _id, attendance } of documentsOf(demo, 'activities')) {
      const expected = recorded.has(_id) ? 'recorded' : arrived.has(_id) ? 'arrived' : 'none';
      expect(attendance, _id).toBe(expected);
    }
  });

  it('refer to what exists', () => {
    const ids = {
      memberId: byId(demo, 'members'),
      organiserId: byId(demo, 'members'),
      recordedById: byId(demo, 'members'),
      departmentId: byId(demo, 'departments'),
      branchId: byId(demo, 'branches'),
      activityId: byId(demo, 'activities'),
      recordId: byId(demo, 'records'),
      entryId: byId(demo, 'point_entries'),
      reversesEntryId: byId(demo, 'point_entries'),
      memberYearId: byId(demo, 'member_years'),
      groupId: new Map([...byId(demo, 'departments'), ...byId(demo, 'branches')]),
    };
    for (const collection of collections) {
      // Views and claims name entries of the ledgers, all others those of points.
      const ofLedgers = collection === 'ledger_views' || collection === 'article_claims';
      const ofCollection = ofLedgers ? { ...ids, entryId: byId(demo, 'ledger_entries') } : ids;
      for (const document of documentsOf(demo, collection)) {
        for (const [field, known] of Object.entries(ofCollection)) {
          const value = valueAt(document, field);
          // Anonymous feedback names nobody.
          if (value === undefined || value === null || value === '') continue;
          expect(known.has(String(value)), `${collection}.${field} ${String(value)}`).toBe(true);
        }
      }
    }
  });

  it('tell the same of an attendance on both sides', () => {
    const records = byId(demo, 'records');
    const activities = byId(demo, 'activities');
    const minimumSharePercent = documentsOf(demo, 'units')[0]?.settings.minimumSharePercent ?? 0;
    const attended = documentsOf(demo, 'participations').filter((one) => one.recordId !== null);
    expect(attended.length).toBe([...records.values()].filter((one) => one.activityId !== null).length);
    for (const part of attended) {
      const record = records.get(part.recordId ?? '');
      const activity = activities.get(part.activityId);
      if (!record || !activity) throw new Error(`${part._id} leads nowhere`);
      expect([record.memberId, record.activityId]).toEqual([part.memberId, part.activityId]);
      expect(record.occurredOn).toBe(localDateOf(activity.startsAtMs));
      expect(record.timeClass).toBe(timeClassOf(record.source));
      expect(record.submittedAtMs).toBeLessThan(nowMs);
      expect(whyNotCounted(activity, record.durationMinutes, minimumSharePercent)).toBe('');
      if (part.checkIn && part.checkOut) {
        const minutes = attendedMinutes(activity, part.checkIn.atMs, part.checkOut.atMs);
        expect(record.durationMinutes).toBe(minutes);
      }
    }
  });

  it('would have passed the checks of a submission', () => {
    const projects = documentsOf(demo, 'units')[0]?.projects ?? [];
    const ofDay = new Map<string, Array<Parameters<typeof checkRecordsOfDay>[1][number]>>();
    for (const record of documentsOf(demo, 'records')) {
      checkRecordDay(record.occurredOn, localDateOf(record.history[0]?.atMs ?? 0));
      checkRecordProject(record.type, record.projectKey, projects);
      const key = `${record.memberId}:${record.occurredOn}`;
      const others = ofDay.get(key) ?? [];
      checkRecordsOfDay(record, others);
      ofDay.set(key, [...others, { ...record, recordId: record._id }]);
    }
  });

  it('keep the review from the member and from whoever recorded it, in order of time', () => {
    const names = new Map(documentsOf(demo, 'members').map(({ name, roles }) => [name, roles]));
    for (const record of documentsOf(demo, 'records')) {
      const times = record.history.map(({ atMs }) => atMs);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(Math.max(...times)).toBeLessThan(nowMs);
      for (const { event, byId: by, byName } of record.history) {
        if (event !== 'approved' && event !== 'rejected' && event !== 'voided') continue;
        expect(by).not.toBe(record.memberId);
        expect(by).not.toBe(record.recordedById);
        expect(names.get(byName)).toContain('secretary');
      }
    }
  });
});
