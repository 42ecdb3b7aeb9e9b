import { Input } from '@tarojs/components';
import { FormRow } from '../form-row/form-row';
import type { FieldProps } from './field-props';

interface TextFieldProps extends FieldProps<string> {
  placeholder?: string;
  maxLength?: number;
  /** Which keyboard the phone shows. Default `text`. */
  keyboard?: 'text' | 'number';
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false } = props;
  const { placeholder = `请填写${label}`, maxLength = 100, keyboard = 'text' } = props;
  return (
    <FormRow label={label} required={required} error={error} hint={hint}>
      <Input
        id={id}
        className="tc-field__text"
        value={value}
        type={keyboard}
        maxlength={maxLength}
        placeholder={placeholder}
        disabled={disabled}
        aria-label={label}
        onInput={(event) => onChange(event.detail.value)}
      />
    </FormRow>
  );
}
