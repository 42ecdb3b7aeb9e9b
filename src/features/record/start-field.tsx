import { Text, View } from '@tarojs/components';
import { TimeField } from '@/components/fields/time-field';
import { clockSpan } from './clock-span';
import './start-field.scss';

interface StartFieldProps {
  /** `HH:mm`, or empty. */
  value: string;
  durationMinutes: number | undefined;
  error?: string;
  onChange: (value: string) => void;
}

/** When it began, for those who know: with it the server finds what else was done at the same time. */
export function StartField({ value, durationMinutes, error, onChange }: StartFieldProps) {
  const hint = value ? clockSpan(value, durationMinutes) : '同一天有两项服务时要填，用来核对时间没有重叠';
  return (
    <View className="start-field">
      <TimeField
        id="record-start"
        label="开始时间"
        placeholder="可不填"
        value={value}
        error={error}
        hint={hint}
        onChange={onChange}
      />
      {value ? (
        <View
          id="record-start-clear"
          role="button"
          className="start-field__clear"
          onClick={() => onChange('')}
        >
          <Text>不填开始时间</Text>
        </View>
      ) : null}
    </View>
  );
}
