import { Text, View } from '@tarojs/components';
import { NumberField } from '@/components/fields/number-field';
import { formatMinutes } from '@/shared/time/chinese-time';
import './minutes-field.scss';

interface MinutesFieldProps {
  value: number | undefined;
  onChange: (minutes: number | undefined) => void;
  error?: string;
}

const QUICK_MINUTES = [30, 60, 90, 120];

/** The time it took: the usual ones in one tap, any other as a number. */
export function MinutesField({ value, onChange, error }: MinutesFieldProps) {
  const hint =
    value !== undefined && value >= 60 ? `合${formatMinutes(value)}；路上的时间不算` : '路上的时间不算';
  return (
    <View className="minutes-field">
      <NumberField
        id="record-minutes"
        label="时长"
        required
        unit="分钟"
        value={value}
        maxLength={4}
        error={error}
        hint={hint}
        onChange={onChange}
      />
      <View className="minutes-field__quick">
        {QUICK_MINUTES.map((minutes) => (
          <View
            id={`minutes-${minutes}`}
            key={minutes}
            role="button"
            className={`minutes-field__one${minutes === value ? ' minutes-field__one--on' : ''}`}
            onClick={() => onChange(minutes)}
          >
            <Text>{formatMinutes(minutes)}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
