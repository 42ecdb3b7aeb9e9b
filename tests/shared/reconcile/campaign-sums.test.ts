import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceDelta } from '../../../src/shared/evidence/evidence-counts';
import { type Countable, changedSums } from '../../../src/shared/ledger/sums';
import {
  OF_YEAR,
  type SumsByChapter,
  sumsOfEntry,
  sumsOfFinding,
  sumsOfPiece,
  sumsOfTask,
} from '../../../src/shared/reconcile/campaign-sums';
import { addSums, type Sums } from '../../../src/shared/reconcile/sums';
import { taskDelta } from '../../../src/shared/task/task-delta';
import { parseLocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => parseLocalDate(text) ?? fail(text);
function fail(text: string): never {
  throw new Error(`no day: ${text}`);
}

const piece = fc.record({
  keys: fc.uniqueArray(fc.constantFrom('1-2', '1-3', '6-4'), { minLength: 1 }),
  archiveClass: fc.constantFrom('news' as const, 'rules' as const),
  withdrawn: fc.boolean(),
});
const task = fc.record({
  departmentId: fc.constantFrom('office', 'sports'),
  deadline: fc.constantFrom(day('2026-11-30'), day('2026-12-15')),
  state: fc.constantFrom('open' as const, 'reported' as const, 'done' as const, 'cancelled' as const),
});
const entry: fc.Arbitrary<Countable> = fc.record({
  kind: fc.constantFrom('article' as const, 'helpingProject' as const),
  day: fc.constantFrom(day('2025-12-31'), day('2026-01-01'), day('2026-11-16')),
  values: fc.record({ amountFen: fc.nat(500), people: fc.nat(9) }),
  state: fc.constantFrom('recorded' as const, 'submitted' as const, 'withdrawn' as const),
  scorePoints: fc.nat(5),
  departmentId: fc.constantFrom('office', 'sports'),
});

const flat = (all: readonly SumsByChapter[]): Sums =>
  all
    .flatMap((sums) => Object.entries(sums))
    .reduce<Sums>((total, [code, sums]) => {
      const prefixed = Object.entries(sums).map(([path, sum]) => [`${code}:${path}`, sum]);
      return addSums(total, Object.fromEntries(prefixed));
    }, {});

describe('what sources add up to', () => {
  test('a piece counts for each indicator it serves, and once in the year', () => {
    expect(sumsOfPiece({ keys: ['1-2', '6-4'], archiveClass: 'news', withdrawn: false })).toEqual({
      '1': { 'states.1-2.evidence.news': 1 },
      '6': { 'states.6-4.evidence.news': 1 },
      [OF_YEAR]: { 'evidence.news': 1 },
    });
    expect(sumsOfPiece({ keys: ['1-2'], archiveClass: 'news', withdrawn: true })).toEqual({});
  });

  test('a finding counts until it is closed or withdrawn, where it is about an indicator', () => {
    const counts = { '6': { 'states.6-4.openFindings': 1 } };
    expect(sumsOfFinding({ indicatorKey: '6-4', state: 'open' })).toEqual(counts);
    expect(sumsOfFinding({ indicatorKey: '6-4', state: 'proved' })).toEqual(counts);
    expect(sumsOfFinding({ indicatorKey: '6-4', state: 'closed' })).toEqual({});
    expect(sumsOfFinding({ indicatorKey: '6-4', state: 'withdrawn' })).toEqual({});
    expect(sumsOfFinding({ indicatorKey: null, state: 'open' })).toEqual({});
  });

  test('is, whatever happens to a piece, what its changes added up to', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (lives) => {
        const changes = lives.map((after, index) => {
          const { chapters, classes } = evidenceDelta(lives[index - 1] ?? null, after);
          const ofYear = Object.entries(classes).map(([name, count]) => [`evidence.${name}`, count]);
          return { ...chapters, [OF_YEAR]: Object.fromEntries(ofYear) };
        });
        const last = lives.at(-1);
        expect(flat(changes)).toEqual(flat(last ? [sumsOfPiece(last)] : []));
      }),
    );
  });

  test('is, whatever happens to a task, what its changes added up to', () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 12 }), (lives) => {
        const tasks = lives.map((life) => ({ key: '1-3', ...life }));
        const changes = tasks.map((after, index) => ({ '1': taskDelta(tasks[index - 1] ?? null, after) }));
        const last = tasks.at(-1);
        expect(flat(changes)).toEqual(flat(last ? [sumsOfTask(last)] : []));
      }),
    );
  });

  test('is, whatever happens to an entry, what its changes added up to in each year', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (lives) => {
        const changes = lives.flatMap((after, index) => changedSums(lives[index - 1] ?? null, after));
        const last = lives.at(-1);
        for (const year of ['2025', '2026']) {
          const added = changes
            .filter((one) => one.year === year)
            .map(({ amounts }) => ({ [year]: amounts }));
          expect(flat(added)).toEqual(flat(last ? [{ [year]: sumsOfEntry(last, year) }] : []));
        }
      }),
    );
  });
});
