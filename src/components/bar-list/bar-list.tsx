import { Text, View } from '@tarojs/components';
import { HoursParts } from '../hours-parts/hours-parts';
import './bar-list.scss';

export interface Bar {
  key: string;
  label: string;
  value: number;
  /** As shown at the right; default the value. */
  text?: string;
  /** What this one is to reach; marked on its bar. */
  target?: number;
  /** What the service hours of this one consist of, below its bar. */
  hours?: { volunteerMinutes: number; creditMinutes: number };
}

interface BarListProps {
  bars: readonly Bar[];
  /** Value of a full bar. Default: the greatest value or target. */
  max?: number;
  /** In words for the mark, e.g. `目标`. */
  targetLabel?: string;
  onTap?: (key: string) => void;
}

/** A horizontal bar each, e.g. department by department; below target it says so in words. */
export function BarList({ bars, max, targetLabel = '目标', onTap }: BarListProps) {
  const full = max ?? Math.max(1, ...bars.map((bar) => Math.max(bar.value, bar.target ?? 0)));
  const width = (value: number) => `${Math.round(Math.max(0, Math.min(1, value / full)) * 1000) / 10}%`;
  return (
    <View className="tc-bars">
      {bars.map((bar) => {
        const behind = bar.target !== undefined && bar.value < bar.target;
        return (
          <View
            className="tc-bars__bar"
            key={bar.key}
            role={onTap ? 'button' : undefined}
            onClick={onTap ? () => onTap(bar.key) : undefined}
          >
            <View className="tc-bars__words">
              <Text className="tc-bars__label">{bar.label}</Text>
              <Text className="tc-bars__value">{bar.text ?? String(bar.value)}</Text>
              {behind ? <Text className="tc-bars__behind">{`未达${targetLabel}`}</Text> : null}
            </View>
            <View className="tc-bars__track">
              <View
                className={`tc-bars__fill${behind ? ' tc-bars__fill--behind' : ''}`}
                style={{ width: width(bar.value) }}
              />
              {bar.target === undefined ? null : (
                <View className="tc-bars__target" style={{ left: width(bar.target) }} />
              )}
            </View>
            {bar.hours ? <HoursParts {...bar.hours} /> : null}
          </View>
        );
      })}
    </View>
  );
}
