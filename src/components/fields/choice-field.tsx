import { Picker } from '@tarojs/components';
import type { Choice } from '../filter-chips/filter-chips';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';
import { FieldValue } from './field-value';

interface ChoiceFieldProps<T extends string> extends FieldProps<T | undefined> {
  choices: readonly Choice<T>[];
  placeholder?: string;
}

/** One of a list, chosen on the phone's own wheel. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { id, label, value, onChange, required, error, hint, disabled = false } = props;
  const { choices, placeholder = '请选择' } = props;
  const index = choices.findIndex((choice) => choice.value === value);
  return (
    <FormRow label={label} required={required} error={error} hint={hint}>
      <Picker
        id={id}
        mode="selector"
        range={choices.map((choice) => choice.label)}
        value={Math.max(0, index)}
        disabled={disabled}
        onChange={(event) => onChange(choices[Number(event.detail.value)]?.value)}
      >
        <FieldValue text={choices[index]?.label ?? ''} placeholder={placeholder} />
      </Picker>
    </FormRow>
  );
}
