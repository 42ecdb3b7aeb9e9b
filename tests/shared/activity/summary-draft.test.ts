import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityKind } from '../../../src/shared/activity/activity-kind';
import { MAX_SUMMARY_CHARS, summaryClosed } from '../../../src/shared/activity/summary';
import { isOutdatedDraft, summaryDraft } from '../../../src/shared/activity/summary-draft';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const at = (day: string, time: string) => instantOf(day as LocalDate, time);
const RIVER = {
  kind: 'volunteerService' as ActivityKind,
  title: '河道清洁',
  place: '滨河公园',
  startsAtMs: at('2026-11-20', '09:00'),
  endsAtMs: at('2026-11-20', '11:30'),
  camePeople: 28,
};

describe('the drafted summary', () => {
  it.each<[string, Partial<typeof RIVER>, string]>([
    ['of a service', {}, '2026年11月20日在滨河公园开展“河道清洁”志愿服务，28人参加，历时2小时30分。'],
    [
      'of a Party day that says so itself',
      { kind: 'themePartyDay', title: '11月主题党日', place: '三楼会议室', camePeople: 12 },
      '2026年11月20日在三楼会议室开展“11月主题党日”，12人参加，历时2小时30分。',
    ],
    [
      'of a lesson',
      { kind: 'study', title: '党课：作风建设', endsAtMs: at('2026-11-20', '09:45') },
      '2026年11月20日在滨河公园开展“党课：作风建设”学习活动，28人参加，历时45分钟。',
    ],
    [
      'with marks within the title',
      { title: '“春风行动”入户走访活动' },
      '2026年11月20日在滨河公园开展“‘春风行动’入户走访活动”，28人参加，历时2小时30分。',
    ],
    [
      'of which nobody was counted',
      { camePeople: 0 },
      '2026年11月20日在滨河公园开展“河道清洁”志愿服务，历时2小时30分。',
    ],
    [
      'over the turn of the year, without hours that would count the night',
      { startsAtMs: at('2026-12-31', '08:00'), endsAtMs: at('2027-01-01', '17:00') },
      '2026年12月31日至2027年1月1日在滨河公园开展“河道清洁”志愿服务，28人参加。',
    ],
    [
      'that ends with the day',
      { startsAtMs: at('2026-11-20', '00:00'), endsAtMs: at('2026-11-20', '23:59') },
      '2026年11月20日在滨河公园开展“河道清洁”志愿服务，28人参加，历时23小时59分。',
    ],
    [
      'that ends at midnight, with the day and not on the next',
      { startsAtMs: at('2026-11-20', '21:00'), endsAtMs: at('2026-11-21', '00:00') },
      '2026年11月20日在滨河公园开展“河道清洁”志愿服务，28人参加，历时3小时。',
    ],
  ])('%s', (_name, change, words) => {
    expect(summaryDraft({ ...RIVER, ...change })).toBe(words);
  });

  it('can always be accepted as it is', () => {
    const line = (most: number) => fc.string({ minLength: 1, maxLength: most });
    const facts = fc.record({
      kind: fc.constantFrom<ActivityKind>('volunteerService', 'themePartyDay', 'study'),
      title: line(60),
      place: line(60),
      startsAtMs: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2090, 0, 1) }),
      minutes: fc.integer({ min: 1, max: 3 * 24 * 60 }),
      camePeople: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(facts, ({ minutes, ...rest }) => {
        const draft = summaryDraft({ ...rest, endsAtMs: rest.startsAtMs + minutes * 60_000 });
        expect([...draft].length).toBeLessThanOrEqual(MAX_SUMMARY_CHARS);
      }),
    );
  });
});

describe('an accepted draft', () => {
  it.each<[string, string, boolean]>([
    ['as it is', summaryDraft(RIVER), false],
    ['with fewer people', summaryDraft({ ...RIVER, camePeople: 13 }), true],
    ['from before anybody was counted', summaryDraft({ ...RIVER, camePeople: 0 }), true],
    ['that somebody went on writing', `${summaryDraft({ ...RIVER, camePeople: 13 })}成效很好。`, false],
    ['of another day', summaryDraft({ ...RIVER, startsAtMs: RIVER.startsAtMs - 86_400_000 }), false],
    ['of one’s own words', '大家清出垃圾六车，28人参加。', false],
  ])('%s', (_name, text, outdated) => {
    expect(isOutdatedDraft(text, RIVER)).toBe(outdated);
  });
});

describe('when a summary is written', () => {
  const held = (state: 'planned' | 'cancelled') => ({ state, endsAtMs: RIVER.endsAtMs });
  it.each([
    ['before the end', held('planned'), RIVER.endsAtMs - 1, '活动还没有结束，结束后再写小结'],
    ['at the end', held('planned'), RIVER.endsAtMs, ''],
    ['a year later', held('planned'), RIVER.endsAtMs + 366 * 86_400_000, ''],
    ['of what was cancelled', held('cancelled'), RIVER.endsAtMs + 1, '活动已取消，不用写小结'],
  ])('%s', (_name, activity, now, words) => {
    expect(summaryClosed(activity, now)).toBe(words);
  });
});
