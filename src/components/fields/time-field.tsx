import { Picker } from '@tarojs/components';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';
import { FieldValue } from './field-value';

interface TimeFieldProps extends FieldProps<string> {
  placeholder?: string;
}

/** A time of day as `HH:mm`; empty while none is chosen. */
export function TimeField(props: TimeFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false } = props;
  const { placeholder = '请选择时间' } = props;
  return (
    <FormRow label={label} required={required} error={error} hint={hint}>
      <Picker
        id={id}
        mode="time"
        value={value || '09:00'}
        disabled={disabled}
        onChange={(event) => onChange(event.detail.value)}
      >
        <FieldValue text={value} placeholder={placeholder} />
      </Picker>
    </FormRow>
  );
}
