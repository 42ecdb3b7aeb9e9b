import { describe, expect, test } from 'vitest';
import { starWay } from '../../../src/features/service-desk/star-steps';
import type { StarRow } from '../../../src/shared/service/contract';
import type { LocalDate } from '../../../src/shared/time/local-date';

const LAST_DAY = '2026-11-22';
const day = (text: string) => text as LocalDate;
const row = (over: Partial<StarRow> = {}): StarRow => ({
  applicationId: 'member:2',
  memberName: '元小明',
  departmentName: '办公室',
  stars: 2,
  minutes: 18_000,
  creditMinutes: 18_000,
  state: 'published',
  appliedAtMs: 0,
  publishedUntil: LAST_DAY,
  awardedOn: null,
  reason: '',
  isOwn: false,
  publishedByCaller: false,
  objections: [],
  ...over,
});
const missing = (one: StarRow, today: string) =>
  starWay(one, day(today))
    .steps.filter(({ done }) => !done)
    .map(({ key }) => key);

describe('the way to a star', () => {
  test('an application is published or refused by others only', () => {
    const applied = { state: 'applied' as const, publishedUntil: null };
    expect(starWay(row(applied), day('2026-11-20'))).toMatchObject({ mayPublish: true, mayRefuse: true });
    expect(starWay(row({ ...applied, isOwn: true }), day('2026-11-20'))).toMatchObject({
      mayPublish: false,
      mayRefuse: false,
    });
  });

  test('is awarded after the last day of publication, not on it', () => {
    expect(missing(row(), LAST_DAY)).toEqual(['over']);
    expect(starWay(row(), day(LAST_DAY)).mayAward).toBe(false);
    expect(starWay(row(), day('2026-11-23')).mayAward).toBe(true);
  });

  test('waits for every objection’s answer and offers the first that has none', () => {
    const objection = (answer: string) => ({ atMs: 0, byName: '元小红', text: '有一次没到', answer });
    const waiting = row({ objections: [objection('已核实'), objection(''), objection('')] });
    expect(missing(waiting, '2026-11-23')).toEqual(['answered']);
    expect(starWay(waiting, day('2026-11-23'))).toMatchObject({ toAnswer: 1, mayAward: false });
    const answered = row({ objections: [objection('已核实')] });
    expect(starWay(answered, day('2026-11-23'))).toMatchObject({ toAnswer: undefined, mayAward: true });
  });

  test('needs a second person, who is not the applicant', () => {
    expect(missing(row({ publishedByCaller: true }), '2026-11-23')).toEqual(['second']);
    expect(missing(row({ isOwn: true }), '2026-11-23')).toEqual(['second']);
  });

  test('has no further step once it is decided', () => {
    for (const state of ['awarded', 'refused'] as const) {
      expect(starWay(row({ state }), day('2026-11-23'))).toMatchObject({ steps: [], mayRefuse: false });
    }
  });
});
