import { Switch } from '@tarojs/components';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';

/** Yes or no. */
export function SwitchField(props: FieldProps<boolean>) {
  const { id, label, value, onChange, error, hint, disabled = false } = props;
  return (
    <FormRow label={label} error={error} hint={hint}>
      <Switch
        id={id}
        checked={value}
        color="#c8102e"
        disabled={disabled}
        aria-label={label}
        onChange={(event) => onChange(event.detail.value)}
      />
    </FormRow>
  );
}
