import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeLines, parseGradeLines } from '../../../src/features/standard/grade-lines';
import { indicatorInput, indicatorValues } from '../../../src/features/standard/indicator-values';
import { sheetWarnings } from '../../../src/features/standard/sheet-warnings';
import type { IndicatorDefinition } from '../../../src/features/standard/standard-words';
import { arbitraryChapters } from '../../shared/standard/arbitrary-standard';

test('an indicator that nobody touched is sent as it came', () => {
  fc.assert(
    fc.property(arbitraryChapters, (chapters) => {
      for (const { evidence, ...rest } of chapters.flatMap(({ indicators }) => indicators)) {
        const definition: IndicatorDefinition = {
          ...rest,
          evidence: {
            ...evidence,
            classes: [...evidence.classes],
            activityTypes: [...evidence.activityTypes],
          },
        };
        expect(indicatorInput(indicatorValues(definition))).toEqual(definition);
      }
    }),
    { numRuns: 40 },
  );
});

test('grades are written one a line; a line that is none is refused', () => {
  const grades = [
    { label: 'A', percent: 100 },
    { label: '未达到', percent: 0 },
  ];
  expect(parseGradeLines(gradeLines(grades))).toEqual(grades);
  expect(parseGradeLines('优秀：90%\n\n良好，80')).toEqual([
    { label: '优秀', percent: 90 },
    { label: '良好', percent: 80 },
  ]);
  expect(parseGradeLines('优秀')).toBeUndefined();
});

test('whoever replaces a standard is told what goes and what does not add up', () => {
  const counts = { added: 0, changed: 1, removed: 2, centipoints: 9950 };
  expect(sheetWarnings(counts)).toEqual([
    '表里没有的2项指标会被删除',
    '计分指标合计99.5分，不是100分，请确认',
  ]);
  expect(sheetWarnings({ ...counts, changed: 0, removed: 0 })[0]).toContain('不用导入');
});
