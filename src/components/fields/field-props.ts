/** What every field takes. */
export interface FieldProps<T> {
  /** Of the input itself. */
  id?: string;
  label: string;
  value: T;
  onChange: (value: T) => void;
  required?: boolean;
  /** What is wrong, in Chinese; shown under the field. */
  error?: string;
  hint?: string;
  disabled?: boolean;
}
