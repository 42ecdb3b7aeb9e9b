import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountedPiece, evidenceDelta } from '../../../src/shared/evidence/evidence-counts';
import { guessClass } from '../../../src/shared/evidence/evidence-kind';
import { lacksClass } from '../../../src/shared/evidence/lacking-class';
import { linkIdentity } from '../../../src/shared/evidence/link-identity';
import { suggestedTypes } from '../../../src/shared/evidence/suggested-types';
import { ARCHIVE_CLASSES } from '../../../src/shared/standard/archive-class';

const piece = (over: Partial<CountedPiece> = {}): CountedPiece => ({
  keys: ['3-2', '6-4'],
  archiveClass: 'news',
  withdrawn: false,
  ...over,
});

describe('what a piece adds to the counts', () => {
  test('one for each indicator, one for its class', () => {
    expect(evidenceDelta(null, piece())).toEqual({
      chapters: { 3: { 'states.3-2.evidence.news': 1 }, 6: { 'states.6-4.evidence.news': 1 } },
      classes: { news: 1 },
    });
  });

  test('a change of class moves it, of title nothing, a withdrawal takes it away', () => {
    expect(evidenceDelta(piece(), piece())).toEqual({ chapters: {}, classes: {} });
    expect(evidenceDelta(piece({ keys: ['3-2'] }), piece({ keys: ['3-2'], archiveClass: 'rules' }))).toEqual({
      chapters: { 3: { 'states.3-2.evidence.news': -1, 'states.3-2.evidence.rules': 1 } },
      classes: { news: -1, rules: 1 },
    });
    expect(evidenceDelta(piece(), piece({ withdrawn: true })).classes).toEqual({ news: -1 });
    expect(evidenceDelta(piece({ withdrawn: true }), piece({ withdrawn: true })).chapters).toEqual({});
  });

  const anyPiece: fc.Arbitrary<CountedPiece> = fc.record({
    keys: fc.uniqueArray(fc.constantFrom('1-1', '1-2', '2-1', '3-2-1', '3-2-2', '12-1'), { minLength: 1 }),
    archiveClass: fc.constantFrom(...ARCHIVE_CLASSES),
    withdrawn: fc.boolean(),
  });

  test('added up over any life of a piece, the counts are what it is in the end', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { minLength: 1 }), (states) => {
        const sums: Record<string, number> = {};
        states.forEach((after, index) => {
          const { chapters } = evidenceDelta(states[index - 1] ?? null, after);
          for (const [path, amount] of Object.entries(chapters).flatMap(([, each]) => Object.entries(each))) {
            sums[path] = (sums[path] ?? 0) + amount;
          }
        });
        const last = states.at(-1);
        const expected = last?.withdrawn
          ? []
          : (last?.keys ?? []).map((key) => [`states.${key}.evidence.${last?.archiveClass}`, 1]);
        expect(Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))).toEqual(
          Object.fromEntries(expected),
        );
      }),
    );
  });
});

test('one page is one address, however it was shared', () => {
  const one = linkIdentity('https://News.Example.cn/a/1.html?id=7&utm_source=wx#top');
  expect(one).toBe('news.example.cn/a/1.html?id=7');
  expect(linkIdentity('http://news.example.cn/a/1.html?from=timeline&id=7')).toBe(one);
  expect(linkIdentity('https://news.example.cn/a/1.html?id=8')).not.toBe(one);
  expect(linkIdentity('https://news.example.cn/')).toBe(linkIdentity('https://news.example.cn'));
});

test('a class is guessed among those asked for', () => {
  expect(guessClass('link', [])).toBe('news');
  expect(guessClass('record', ['yearPlan', 'activities'])).toBe('activities');
  expect(guessClass('record', ['yearPlan'])).toBe('yearPlan');
});

test('types that have to do with an indicator: named ones and those its number comes from', () => {
  const ask = { text: '', minimumPieces: 1, classes: [], activityTypes: ['partyLecture'] } as const;
  const binding = {
    metric: 'partyDayAttendancePercent',
    argument: null,
    target: 80,
    period: 'month',
  } as const;
  expect(suggestedTypes({ evidence: ask, binding: null })).toEqual(['partyLecture']);
  expect(suggestedTypes({ evidence: ask, binding })).toEqual([
    'partyLecture',
    'themePartyDay',
    'makeUpPartyDay',
  ]);
  const named = { metric: 'recordsOfType', argument: 'bloodDonation', target: 1, period: 'year' } as const;
  expect(suggestedTypes({ evidence: { ...ask, activityTypes: [] }, binding: named })).toEqual([
    'bloodDonation',
  ]);
});

test('a class is lacking where it is asked for and neither attached nor held', () => {
  const ask = { classes: ['activities', 'news'], minimumPieces: 2 } as const;
  expect(lacksClass(ask, {}, 0, 'news')).toBe(true);
  expect(lacksClass(ask, { news: 1 }, 0, 'news')).toBe(false);
  expect(lacksClass(ask, {}, 1, 'activities')).toBe(false);
  expect(lacksClass(ask, {}, 0, 'rules')).toBe(false);
  expect(lacksClass({ ...ask, minimumPieces: 0 }, {}, 0, 'news')).toBe(false);
});
