import { Text, Textarea } from '@tarojs/components';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';

interface TextAreaFieldProps extends FieldProps<string> {
  placeholder?: string;
  maxLength?: number;
}

/** Several lines of text, with the count once it matters. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false } = props;
  const { placeholder = `请填写${label}`, maxLength = 500 } = props;
  return (
    <FormRow stacked label={label} required={required} error={error} hint={hint}>
      <Textarea
        id={id}
        className="tc-field__area"
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        disabled={disabled}
        autoHeight
        disableDefaultPadding
        aria-label={label}
        onInput={(event) => onChange(event.detail.value)}
      />
      {value.length > maxLength * 0.8 ? (
        <Text className="tc-field__count">{`${value.length}/${maxLength}`}</Text>
      ) : null}
    </FormRow>
  );
}
