import { Text, View } from '@tarojs/components';
import { TextAreaField } from '@/components/fields/text-area-field';
import './reason-field.scss';

interface ReasonFieldProps {
  id: string;
  label: string;
  value: string;
  /** What is usually the reason; a tap fills the field. */
  suggestions: readonly string[];
  error?: string;
  onChange: (reason: string) => void;
}

/** Why something is entered by hand: usually one tap. */
export function ReasonField({ id, label, value, suggestions, error, onChange }: ReasonFieldProps) {
  return (
    <View className="reason-field">
      <TextAreaField
        id={id}
        label={label}
        required
        value={value}
        maxLength={200}
        error={error}
        onChange={onChange}
      />
      <View className="reason-field__quick">
        {suggestions.map((suggestion) => (
          <View
            key={suggestion}
            role="button"
            className={`reason-field__one${suggestion === value ? ' reason-field__one--on' : ''}`}
            onClick={() => onChange(suggestion)}
          >
            <Text>{suggestion}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
