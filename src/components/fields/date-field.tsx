import { Picker } from '@tarojs/components';
import { formatDay, weekdayOf } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';
import { FieldValue } from './field-value';

interface DateFieldProps extends FieldProps<LocalDate | undefined> {
  /** First and last day that can be chosen. */
  from?: LocalDate;
  to?: LocalDate;
  /** Today; leaves the year out of its own days. */
  today: LocalDate;
}

/** A civil day. */
export function DateField(props: DateFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false, from, to, today } = props;
  return (
    <FormRow label={label} required={required} error={error} hint={hint}>
      <Picker
        id={id}
        mode="date"
        value={value ?? today}
        start={from}
        end={to}
        disabled={disabled}
        onChange={(event) => onChange(parseLocalDate(event.detail.value))}
      >
        <FieldValue
          text={value ? `${formatDay(value, today)} ${weekdayOf(value)}` : ''}
          placeholder="请选择日期"
        />
      </Picker>
    </FormRow>
  );
}
