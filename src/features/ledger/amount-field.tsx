import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { FieldProps } from '@/components/fields/field-props';
import { FormRow } from '@/components/form-row/form-row';
import { formatFen } from '@/shared/ledger/show-field';
import { fenOf, yuanOf } from './ledger-form';

/** Money, typed in yuan and kept in whole fen; large sums are read back in 万元. */
export function AmountField({
  id,
  label,
  value,
  onChange,
  required,
  error,
  hint,
}: FieldProps<number | null>) {
  const [typed, setTyped] = useState({ text: value === null ? '' : yuanOf(value), value });
  const text = typed.value === value ? typed.text : value === null ? '' : yuanOf(value);
  const change = (next: string) => {
    const fen = fenOf(next) ?? null;
    setTyped({ text: next, value: fen });
    onChange(fen);
  };
  const wrong = text !== '' && value === null ? '请填写数字，最多两位小数' : undefined;
  const readBack = value !== null && value >= 1_000_000 ? `合 ${formatFen(value)}` : hint;
  return (
    <FormRow label={label} required={required} error={error ?? wrong} hint={readBack}>
      <View className="tc-field__number">
        <Input
          id={id}
          className="tc-field__text"
          value={text}
          type="digit"
          maxlength={11}
          placeholder="请填写"
          aria-label={label}
          onInput={(event) => change(event.detail.value)}
        />
        <Text className="tc-field__unit">元</Text>
      </View>
    </FormRow>
  );
}
