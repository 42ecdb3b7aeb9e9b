import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';
import { wholeNumber } from './whole-number';

interface NumberFieldProps extends FieldProps<number | undefined> {
  placeholder?: string;
  /** Behind the number, e.g. `分钟`. */
  unit?: string;
  maxLength?: number;
  /** May be below zero: number pads of phones have no minus sign, so the whole keyboard opens. */
  signed?: boolean;
}

/** A whole number; undefined while the field is empty or holds no number. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false } = props;
  const { placeholder = '请填写', unit, maxLength = 9, signed = false } = props;
  // What was typed stays until another value comes from outside: "0" must not jump while "05" is being typed.
  const [typed, setTyped] = useState({ text: value === undefined ? '' : String(value), value });
  const text = typed.value === value ? typed.text : value === undefined ? '' : String(value);
  const change = (next: string) => {
    const { text: kept, number } = wholeNumber(next, signed);
    setTyped({ text: kept, value: number });
    onChange(number);
  };
  return (
    <FormRow label={label} required={required} error={error} hint={hint}>
      <View className="tc-field__number">
        <Input
          id={id}
          className="tc-field__text"
          value={text}
          type={signed ? 'text' : 'number'}
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
