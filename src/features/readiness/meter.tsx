import { Text, View } from '@tarojs/components';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import './meter.scss';

interface MeterProps {
  id?: string;
  label: string;
  /** At the right, large. */
  value: string;
  /** 0 to 1; more is shown as full. */
  ratio: number;
  colour: 'brand' | 'gold' | 'green' | 'amber' | 'blue';
  /** Where a mark stands on the bar, 0 to 1; named by `note`. */
  mark?: number;
  /** A line below, in plain words. */
  note?: string;
  /** What service hours consist of, below the note. */
  hours?: { volunteerMinutes: number; creditMinutes: number };
}

const widthOf = (ratio: number) => `${Math.round(Math.max(0, Math.min(1, ratio)) * 1000) / 10}%`;

/** A figure with its bar. */
export function Meter({ id, label, value, ratio, colour, mark, note, hours }: MeterProps) {
  return (
    <View id={id} className="meter">
      <View className="meter__words">
        <Text className="meter__label">{label}</Text>
        <Text className="meter__value">{value}</Text>
      </View>
      <View className="meter__track">
        <View className={`meter__fill meter__fill--${colour}`} style={{ width: widthOf(ratio) }} />
        {mark === undefined ? null : <View className="meter__mark" style={{ left: widthOf(mark) }} />}
      </View>
      {note ? <Text className="meter__note">{note}</Text> : null}
      {hours ? <HoursParts {...hours} /> : null}
    </View>
  );
}
