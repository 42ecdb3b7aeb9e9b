import { describe, expect, test } from 'vitest';
import { SEEDED_PROJECTS } from '../../../src/shared/activity/volunteer-project';
import { indicatorFaults } from '../../../src/shared/standard/check-indicator';
import { gradesFault, treeFaults } from '../../../src/shared/standard/check-standard';
import { compareCodes } from '../../../src/shared/standard/code-order';
import { FULL_CENTIPOINTS } from '../../../src/shared/standard/limits';
import { templateStandard } from '../../../src/shared/standard/templates/template';
import { STANDARD_TEMPLATES } from '../../../src/shared/standard/templates/template-key';
import { scoredCentipoints } from '../../../src/shared/standard/weights';

describe.each(STANDARD_TEMPLATES)('the standard %s', (template) => {
  const standard = templateStandard(template);
  const indicators = standard.chapters.flatMap((chapter) => chapter.indicators);

  test('holds together and adds up to a hundred points', () => {
    expect(treeFaults(standard.chapters)).toEqual([]);
    expect(gradesFault(standard.grades)).toBeUndefined();
    expect(scoredCentipoints(standard.chapters)).toBe(FULL_CENTIPOINTS);
    for (const indicator of indicators) {
      expect([indicator.code, indicatorFaults(indicator, SEEDED_PROJECTS)]).toEqual([indicator.code, []]);
    }
  });

  test('has at least forty scored indicators in order, the targets of the field, and looks back two years', () => {
    expect(indicators.filter(({ kind }) => !['plus', 'minus', 'veto'].includes(kind)).length).toBeGreaterThan(
      40,
    );
    for (const chapter of standard.chapters) {
      const codes = chapter.indicators.map(({ code }) => code);
      expect([...codes].sort(compareCodes)).toEqual(codes);
      expect(codes.every((code) => code.startsWith(`${chapter.code}.`))).toBe(true);
    }
    const targets = Object.fromEntries(indicators.map(({ binding }) => [binding?.metric, binding?.target]));
    expect(targets).toMatchObject({
      serviceMinutesPerHead: 1500,
      partyDayAttendancePercent: 80,
      registrationPercent: 100,
    });
    const vetoes = indicators.filter(({ kind }) => kind === 'veto');
    expect(vetoes.length).toBeGreaterThan(2);
    expect(vetoes.every(({ lookBackYears }) => lookBackYears === 2)).toBe(true);
  });

  test('asks for something wherever it scores, and has no gap left from the source', () => {
    for (const { kind, evidence, requirement, title } of indicators) {
      if (['graded', 'counted', 'yesNo', 'plus'].includes(kind)) {
        expect([title, evidence.minimumPieces > 0, evidence.classes.length > 0]).toEqual([title, true, true]);
      }
      expect(`${title}${requirement}${evidence.text}`).not.toMatch(/[×X]|undefined/);
    }
  });
});
