import { DateField } from '@/components/fields/date-field';
import { NumberField } from '@/components/fields/number-field';
import { serverNowMs } from '@/services/clock';
import { MAX_RECORD_AGE_DAYS } from '@/shared/record/record-rules';
import { formatMinutes } from '@/shared/time/chinese-time';
import { addDays, localDateOf } from '@/shared/time/local-date';
import type { CorrectionValues } from './correction-values';

interface CorrectedFieldsProps {
  values: CorrectionValues;
  fields: Readonly<Record<string, string>>;
  set: (change: Partial<CorrectionValues>) => void;
}

/** What is to stand in the record. */
export function CorrectedFields({ values, fields, set }: CorrectedFieldsProps) {
  const today = localDateOf(serverNowMs());
  const { occurredOn, durationMinutes } = values;
  return (
    <>
      <DateField
        id="correction-day"
        label="改为日期"
        required
        value={occurredOn}
        from={addDays(today, -MAX_RECORD_AGE_DAYS)}
        to={today}
        today={today}
        error={fields['corrected.occurredOn'] ?? fields.occurredOn}
        onChange={(next) => set({ occurredOn: next })}
      />
      <NumberField
        id="correction-minutes"
        label="改为时长"
        required
        unit="分钟"
        maxLength={4}
        value={durationMinutes}
        error={fields['corrected.durationMinutes'] ?? fields.durationMinutes}
        hint={
          durationMinutes !== undefined && durationMinutes >= 60
            ? `合${formatMinutes(durationMinutes)}`
            : undefined
        }
        onChange={(next) => set({ durationMinutes: next })}
      />
    </>
  );
}
