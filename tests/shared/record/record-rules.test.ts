import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecordsOfDay, type RecordOfDay } from '../../../src/shared/record/day-rules';
import {
  mayChangeRecord,
  mayReviewRecord,
  mayVoidRecord,
  mayWithdrawRecord,
} from '../../../src/shared/record/record-acts';
import { changesFacts, changesWords } from '../../../src/shared/record/record-change';
import {
  checkRecordDay,
  checkRecordProject,
  MAX_RECORD_AGE_DAYS,
} from '../../../src/shared/record/record-rules';
import { RECORD_SOURCES, RECORD_STATES } from '../../../src/shared/record/record-state';
import { addDays, type LocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;

describe('the day of a record', () => {
  test('boundary days', () => {
    const today = day('2026-03-01');
    const oldest = addDays(today, -MAX_RECORD_AGE_DAYS);
    expect(oldest).toBe('2025-02-28');
    expect(() => checkRecordDay(today, today)).not.toThrow();
    expect(() => checkRecordDay(oldest, today)).not.toThrow();
    expect(() => checkRecordDay(addDays(today, 1), today)).toThrow('不能晚于今天');
    expect(() => checkRecordDay(addDays(oldest, -1), today)).toThrow('最近一年');
  });

  test('a project belongs to volunteer service and to the unit', () => {
    const projects = [{ key: 'greenGuard' }];
    expect(() => checkRecordProject('partyLecture', null, projects)).not.toThrow();
    expect(() => checkRecordProject('projectService', 'greenGuard', projects)).not.toThrow();
    expect(() => checkRecordProject('projectService', 'other', projects)).toThrow('重新选择');
    expect(() => checkRecordProject('partyLecture', 'greenGuard', projects)).toThrow('只有志愿服务');
  });
});

describe('the records of one day', () => {
  const other: RecordOfDay = {
    recordId: 'r',
    type: 'communityDuty',
    title: '环境整治',
    durationMinutes: 600,
    state: 'pending',
  };

  test('the same again is a duplicate only while the first one stands', () => {
    for (const state of RECORD_STATES) {
      const check = () => checkRecordsOfDay(other, [{ ...other, state }]);
      if (state === 'pending' || state === 'approved') expect(check).toThrow('不用重复填报');
      else expect(check).not.toThrow();
    }
    const differing = [{ type: 'otherService' }, { title: '慰问' }, { durationMinutes: 599 }] as const;
    for (const over of differing)
      expect(() => checkRecordsOfDay({ ...other, ...over }, [other])).not.toThrow();
  });

  test('24 hours fit exactly, a minute more does not', () => {
    const more = (durationMinutes: number) => () =>
      checkRecordsOfDay({ ...other, title: '另一项', durationMinutes }, [other]);
    expect(more(840)).not.toThrow();
    expect(more(841)).toThrow('超过24小时');
  });
});

describe('who may do what with a record', () => {
  const standing = fc.record({
    memberId: fc.constantFrom('a', 'b'),
    recordedById: fc.constantFrom(null, 'a', 'b'),
    state: fc.constantFrom(...RECORD_STATES),
    source: fc.constantFrom(...RECORD_SOURCES),
  });

  test('nobody decides on their own record, nor changes somebody else’s', () => {
    fc.assert(
      fc.property(standing, (record) => {
        if (record.memberId === 'a') {
          expect(mayReviewRecord(record, ['a'])).toBe(false);
          expect(mayVoidRecord(record, ['a'])).toBe(false);
        } else {
          expect(mayChangeRecord(record, 'a')).toBe(false);
          expect(mayWithdrawRecord(record, 'a')).toBe(false);
        }
        if (record.recordedById === 'a') expect(mayReviewRecord(record, ['a'])).toBe(false);
      }),
    );
  });

  test('by state, for owner and reviewer', () => {
    const acts = RECORD_STATES.map((state) => {
      const record = { memberId: 'a', recordedById: null, state, source: 'self' as const };
      return [
        state,
        mayChangeRecord(record, 'a'),
        mayWithdrawRecord(record, 'a'),
        mayReviewRecord(record, ['b']),
        mayVoidRecord(record, ['b']),
      ];
    });
    expect(acts).toEqual([
      ['draft', true, false, false, false],
      ['pending', true, true, true, false],
      ['approved', true, false, false, true],
      ['rejected', true, false, false, false],
      ['voided', false, false, false, false],
    ]);
  });
});

describe('what a change touches', () => {
  const before = {
    type: 'communityDuty' as const,
    projectKey: null,
    title: '环境整治',
    occurredOn: day('2026-03-01'),
    durationMinutes: 60,
    place: '社区',
    description: '清扫',
    pictures: ['cloud://a'],
  };

  test('facts and words are told apart', () => {
    expect([changesFacts(before, before), changesWords(before, before)]).toEqual([false, false]);
    for (const over of [{ title: '改' }, { durationMinutes: 61 }, { place: '别处' }, { projectKey: 'x' }]) {
      const after = { ...before, ...over };
      expect([changesFacts(before, after), changesWords(before, after)]).toEqual([true, false]);
    }
    for (const over of [{ description: '补充' }, { pictures: [] }, { pictures: ['cloud://b'] }]) {
      const after = { ...before, ...over };
      expect([changesFacts(before, after), changesWords(before, after)]).toEqual([false, true]);
    }
  });
});
