import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';

interface NumberFieldProps extends FieldProps<number | undefined> {
  placeholder?: string;
  /** Behind the number, e.g. `分钟`. */
  unit?: string;
  maxLength?: number;
}

/** A whole number; undefined while the field is empty or holds no number. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false } = props;
  const { placeholder = '请填写', unit, maxLength = 9 } = props;
  // What was typed stays until another value comes from outside: "0" must not jump while "05" is being typed.
  const [typed, setTyped] = useState({ text: value === undefined ? '' : String(value), value });
  const text = typed.value === value ? typed.text : value === undefined ? '' : String(value);
  const change = (next: string) => {
    const number = /^\d+$/.test(next) ? Number(next) : undefined;
    setTyped({ text: next, value: number });
    onChange(number);
  };
  return (
    <FormRow label={label} required={required} error={error} hint={hint}>
      <View className="tc-field__number">
        <Input
          id={id}
          className="tc-field__text"
          value={text}
          type="number"
          maxlength={maxLength}
          placeholder={placeholder}
          disabled={disabled}
          aria-label={label}
          onInput={(event) => change(event.detail.value)}
        />
        {unit ? <Text className="tc-field__unit">{unit}</Text> : null}
      </View>
    </FormRow>
  );
}
