import type { RecordDetail } from '@/shared/record/contract';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';

/** The answer to a request for correction as the form holds it. */
export interface CorrectionValues {
  readonly decision: 'correct' | 'refuse';
  readonly occurredOn: LocalDate | undefined;
  readonly durationMinutes: number | undefined;
  readonly answer: string;
}

/** What of a record decides about its correction. */
type CorrectedRecord = Pick<
  RecordDetail,
  'state' | 'occurredOn' | 'durationMinutes' | 'kind' | 'earnedPoints'
>;

/** Begins with the record as it is. A voided record can no longer be corrected. */
export function correctionValues(record: CorrectedRecord): CorrectionValues {
  return {
    decision: record.state === 'voided' ? 'refuse' : 'correct',
    occurredOn: parseLocalDate(record.occurredOn),
    durationMinutes: record.durationMinutes,
    answer: '',
  };
}

/** As it is sent. */
export function correctionInput(recordId: string, values: CorrectionValues) {
  const { decision, occurredOn, durationMinutes, answer } = values;
  return {
    recordId,
    answer,
    corrected: decision === 'correct' ? { occurredOn: occurredOn ?? '', durationMinutes } : null,
  };
}

/** Why what is meant as a correction corrects nothing; undefined when it does. */
export function unchangedFault(record: CorrectedRecord, values: CorrectionValues): string | undefined {
  if (values.decision !== 'correct') return undefined;
  const same = values.occurredOn === record.occurredOn && values.durationMinutes === record.durationMinutes;
  return same ? '日期和时长都没有改。请改正，或选择“不更正”' : undefined;
}

/** What follows from the answer, before it is given. */
export function correctionOutcome(record: CorrectedRecord, values: CorrectionValues): string {
  if (values.decision === 'refuse') return '记录不变，本人会看到您的答复';
  const longer = values.durationMinutes !== undefined && values.durationMinutes > record.durationMinutes;
  const honour = longer && record.kind === 'volunteerService' ? '超出扫码的时长，改记为荣誉时长；' : '';
  const points = record.earnedPoints > 0 ? `原来的${record.earnedPoints}分先收回，` : '';
  return `${honour}${points}更正后由另一位支部书记审核，通过后重新计分`;
}
