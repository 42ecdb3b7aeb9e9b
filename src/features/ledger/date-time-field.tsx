import { DateField } from '@/components/fields/date-field';
import type { FieldProps } from '@/components/fields/field-props';
import { TimeField } from '@/components/fields/time-field';
import { clockTimeOf, instantOf, type LocalDate, localDateOf } from '@/shared/time/local-date';

interface DateTimeFieldProps extends FieldProps<number | null> {
  today: LocalDate;
}

const MORNING = '09:00';

/** An instant as a day and a time of day: two rows, the second with the error. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { id, label, value, onChange, required, error, hint, today } = props;
  const day = value === null ? undefined : localDateOf(value);
  const clock = value === null ? '' : clockTimeOf(value);
  return (
    <>
      <DateField
        id={id ? `${id}-day` : undefined}
        label={label.replace('时间', '日期')}
        required={required}
        value={day}
        today={today}
        onChange={(next) => onChange(next ? instantOf(next, clock || MORNING) : null)}
      />
      <TimeField
        id={id ? `${id}-clock` : undefined}
        label={label}
        required={required}
        value={clock}
        error={error}
        hint={hint}
        onChange={(next) => onChange(instantOf(day ?? today, next))}
      />
    </>
  );
}
