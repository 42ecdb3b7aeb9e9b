import { describe, expect, test } from 'vitest';
import {
  correctionInput,
  correctionOutcome,
  correctionValues,
  unchangedFault,
} from '../../../src/features/service-desk/correction-values';
import type { RecordDetail } from '../../../src/shared/record/contract';
import type { LocalDate } from '../../../src/shared/time/local-date';

const record: Pick<RecordDetail, 'state' | 'occurredOn' | 'durationMinutes' | 'kind' | 'earnedPoints'> = {
  state: 'approved',
  occurredOn: '2026-11-16',
  durationMinutes: 120,
  kind: 'volunteerService',
  earnedPoints: 2,
};

describe('the answer to a request for correction', () => {
  test('begins with the record as it is, and corrects nothing until it is changed', () => {
    const values = correctionValues(record);
    expect(unchangedFault(record, values)).toContain('没有改');
    expect(unchangedFault(record, { ...values, durationMinutes: 180 })).toBeUndefined();
    expect(unchangedFault(record, { ...values, occurredOn: '2026-11-15' as LocalDate })).toBeUndefined();
    expect(unchangedFault(record, { ...values, decision: 'refuse' })).toBeUndefined();
  });

  test('sends corrected values only when it corrects', () => {
    const values = { ...correctionValues(record), durationMinutes: 180, answer: '属实' };
    expect(correctionInput('r', values)).toEqual({
      recordId: 'r',
      answer: '属实',
      corrected: { occurredOn: '2026-11-16', durationMinutes: 180 },
    });
    expect(correctionInput('r', { ...values, decision: 'refuse' }).corrected).toBeNull();
  });

  test('says what follows: honour time for more than was scanned, points taken back, a second person', () => {
    const values = correctionValues(record);
    expect(correctionOutcome(record, { ...values, durationMinutes: 180 })).toMatch(
      /荣誉时长.*2分先收回.*另一位支部书记/,
    );
    expect(correctionOutcome(record, { ...values, durationMinutes: 60 })).not.toContain('荣誉');
    expect(correctionOutcome({ ...record, earnedPoints: 0 }, values)).not.toContain('收回');
  });

  test('a voided record can only be answered', () => {
    expect(correctionValues({ ...record, state: 'voided' }).decision).toBe('refuse');
  });
});
