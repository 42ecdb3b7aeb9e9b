import fc from 'fast-check';
import { ACTIVITY_TYPES } from '../../../src/shared/activity/activity-type';
import { SEEDED_PROJECTS } from '../../../src/shared/activity/volunteer-project';
import { ARCHIVE_CLASSES } from '../../../src/shared/standard/archive-class';
import { type Chapter, INDICATOR_KINDS, type Indicator } from '../../../src/shared/standard/indicator';
import { METRIC_FACTS, METRIC_PERIODS, type MetricBinding } from '../../../src/shared/standard/metric';
import { countables } from '../../../src/shared/standard/parse-line';
import type { UnitWords } from '../../../src/shared/standard/standard-rows';

export const WORDS: UnitWords = {
  projects: SEEDED_PROJECTS,
  departments: [
    { departmentId: 'office', name: '办公室' },
    { departmentId: 'sports', name: '体育科' },
  ],
};

const words = (most: number) =>
  fc
    .array(fc.constantFrom(...'志愿服务，“文明”单位12.5%；A（一）'), { minLength: 1, maxLength: most })
    .map((characters) => `文${characters.join('')}明`);

const binding: fc.Arbitrary<MetricBinding> = fc
  .record({
    counted: fc.constantFrom(...countables(SEEDED_PROJECTS)),
    target: fc.integer({ min: 1, max: 100_000 }),
    period: fc.constantFrom(...METRIC_PERIODS),
  })
  .map(({ counted: { metric, argument }, target, period }) => ({
    metric,
    argument,
    target: METRIC_FACTS[metric].unit === '%' ? (target % 100) + 1 : target,
    period: METRIC_FACTS[metric].byMonth ? period : 'year',
  }));

const indicator: fc.Arbitrary<Omit<Indicator, 'code'>> = fc
  .record({
    kind: fc.constantFrom(...INDICATOR_KINDS),
    title: words(20),
    requirement: words(60),
    centipoints: fc.integer({ min: 1, max: 10_000 }),
    years: fc.integer({ min: 1, max: 10 }),
    text: words(30),
    minimumPieces: fc.integer({ min: 0, max: 200 }),
    classes: fc.uniqueArray(fc.constantFrom(...ARCHIVE_CLASSES), { maxLength: 4 }),
    activityTypes: fc.uniqueArray(fc.constantFrom(...ACTIVITY_TYPES), { maxLength: 4 }),
    binding: fc.option(binding, { nil: null }),
    manualTarget: fc.integer({ min: 1, max: 1_000_000 }),
    departmentId: fc.constantFrom(null, 'office', 'sports'),
  })
  .map(({ kind, centipoints, years, text, minimumPieces, classes, activityTypes, ...rest }) => ({
    title: rest.title,
    requirement: rest.requirement,
    kind,
    weightCentipoints: kind === 'veto' ? 0 : centipoints,
    lookBackYears: kind === 'veto' ? years : 0,
    evidence: { text, minimumPieces, classes, activityTypes },
    binding: kind === 'counted' ? rest.binding : null,
    manualTarget: kind === 'counted' && rest.binding === null ? rest.manualTarget : 0,
    departmentId: rest.departmentId,
  }));

/** Standards that hold together: chapters with indicators directly in them and under headings. */
export const arbitraryChapters: fc.Arbitrary<Chapter[]> = fc
  .array(
    fc.record({
      title: words(12),
      direct: fc.array(indicator, { maxLength: 12 }),
      headings: fc.array(fc.record({ title: words(10), below: fc.array(indicator, { maxLength: 4 }) }), {
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drafts) =>
    drafts.map(({ title, direct, headings }, at) => {
      const code = String(at + 1);
      const below = headings.map((heading, index) => ({
        ...heading,
        code: `${code}.${direct.length + index + 1}`,
      }));
      return {
        code,
        title,
        headings: below.map((heading) => ({ code: heading.code, title: heading.title })),
        indicators: [
          ...direct.map((each, index) => ({ ...each, code: `${code}.${index + 1}` })),
          ...below.flatMap((heading) =>
            heading.below.map((each, index) => ({ ...each, code: `${heading.code}.${index + 1}` })),
          ),
        ],
      };
    }),
  );
