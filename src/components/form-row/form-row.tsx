import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useFault } from '../form-faults/use-fault';
import { FieldError } from './field-error';
import './form-row.scss';

export interface FormRowProps {
  label: string;
  /** Marked in words for those who read aloud, by a star for those who see. */
  required?: boolean;
  /** What is wrong and how to mend it; under the field. */
  error?: string;
  hint?: string;
  children: ReactNode;
  /** The field in a line of its own below the label. */
  stacked?: boolean;
}

/** Label, field, and under them what is wrong. Rows stand in a flush Card. */
export function FormRow({ label, required = false, error, hint, children, stacked = false }: FormRowProps) {
  const rowId = useFault(error);
  return (
    <View
      id={rowId}
      className={`tc-field${stacked ? ' tc-field--stacked' : ''}${error ? ' tc-field--wrong' : ''}`}
    >
      <View className="tc-field__line">
        <View className="tc-field__label">
          <Text>{label}</Text>
          {required ? (
            <Text className="tc-field__star" aria-label="必填">
              *
            </Text>
          ) : null}
        </View>
        <View className="tc-field__input">{children}</View>
      </View>
      {error ? (
        <FieldError>{error}</FieldError>
      ) : hint ? (
        <Text className="tc-field__hint">{hint}</Text>
      ) : null}
    </View>
  );
}
