import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerableObjection,
  type HoursObjection,
  isHeld,
  mayObject,
  newPublication,
  type PublishedRecord,
  runningPublication,
  withAnswer,
  withObjection,
} from '../../../src/shared/record/publication';
import { RECORD_STATES } from '../../../src/shared/record/record-state';
import { addDays, instantOf, type LocalDate, localDateOf } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;
const monday = day('2026-11-16');
const at = (date: LocalDate, clock = '10:00') => instantOf(date, clock);

const record = (over: Partial<PublishedRecord> = {}): PublishedRecord => ({
  memberId: 'person',
  state: 'approved',
  entryId: null,
  publication: newPublication(at(monday), monday, 3),
  ...over,
});
const objection = (over: Partial<HoursObjection> = {}): HoursObjection => ({
  atMs: at(monday),
  byId: 'neighbour',
  byName: '邻座',
  text: '当天没有看到本人',
  answer: '',
  answeredByName: '',
  ...over,
});
const answer = { answer: '已核实签到', answeredByName: '书记' };

describe('the publication of hours', () => {
  it('lasts for working days and counts from the day after', () => {
    const lasts = ([days, from]: readonly [number, string]) => {
      const { until, countsFromMs } = newPublication(at(day(from)), day(from), days);
      return [until, localDateOf(countsFromMs), new Date(countsFromMs).toISOString()];
    };
    expect(lasts([3, '2026-11-16'])).toEqual(['2026-11-19', '2026-11-20', '2026-11-19T16:00:00.000Z']);
    // Over a weekend; and begun on a Saturday.
    expect(lasts([3, '2026-11-19']).slice(0, 2)).toEqual(['2026-11-24', '2026-11-25']);
    expect(lasts([1, '2026-11-21']).slice(0, 2)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('runs only while the record is approved and does not count', () => {
    const runs = RECORD_STATES.map((state) => [state, runningPublication(record({ state })) !== null]);
    expect(runs).toEqual([
      ['draft', false],
      ['pending', false],
      ['approved', true],
      ['rejected', false],
      ['voided', false],
    ]);
    expect(runningPublication(record({ entryId: 'person:2026:000001' }))).toBeNull();
    expect(runningPublication(record({ publication: null }))).toBeNull();
  });

  it('can be objected to until its last day, not by the person under whatever id', () => {
    const until = day('2026-11-19');
    expect(mayObject(record(), ['neighbour'], until)).toBe(true);
    expect(mayObject(record(), ['neighbour'], addDays(until, 1))).toBe(false);
    expect(() => withObjection(record(), objection(), ['neighbour'], addDays(until, 1))).toThrow(
      '公示已经结束',
    );
    expect(() => withObjection(record(), objection(), ['now', 'person'], monday)).toThrow('本人');
    const ten = Array.from({ length: 10 }, () => objection());
    const full = { ...newPublication(at(monday), monday, 3), objections: ten };
    expect(() => withObjection(record({ publication: full }), objection(), ['x'], monday)).toThrow('多人');
  });

  it('is held until each objection is answered by somebody who is neither person nor objector', () => {
    const one = withObjection(record(), objection(), ['neighbour'], monday);
    const two = withObjection(record({ publication: one }), objection({ byId: 'other' }), ['other'], monday);
    const held = record({ publication: two });
    expect(isHeld(two)).toBe(true);
    expect(answerableObjection(held, ['secretary'])).toBe(0);
    expect(answerableObjection(held, ['neighbour'])).toBe(1);
    expect(answerableObjection(held, ['person'])).toBeNull();
    expect(() => withAnswer(held, 0, answer, ['now', 'neighbour'])).toThrow('自己提出');
    expect(() => withAnswer(held, 0, answer, ['person'])).toThrow('本人时长');
    expect(() => withAnswer(held, 2, answer, ['secretary'])).toThrow('没有找到');
    const half = withAnswer(held, 0, answer, ['secretary']);
    expect(isHeld(half)).toBe(true);
    expect(() => withAnswer(record({ publication: half }), 0, answer, ['secretary'])).toThrow('已经答复');
    const whole = withAnswer(record({ publication: half }), 1, answer, ['neighbour']);
    expect(isHeld(whole)).toBe(false);
    expect(whole.objections.map(({ byId, text }) => [byId, text])).toEqual(
      two.objections.map(({ byId, text }) => [byId, text]),
    );
  });

  it('is never shorter than its days and ends on no weekend, whenever it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const begun = addDays(monday, offset);
        const { until, countsFromMs } = newPublication(at(begun), begun, days);
        const weekday = new Date(`${until}T00:00:00Z`).getUTCDay();
        expect([0, 6]).not.toContain(weekday);
        expect(until >= addDays(begun, days)).toBe(true);
        expect(until <= addDays(begun, days * 2 + 3)).toBe(true);
        expect(localDateOf(countsFromMs)).toBe(addDays(until, 1));
      }),
    );
  });
});
