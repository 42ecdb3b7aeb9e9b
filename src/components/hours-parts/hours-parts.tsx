import { Text, View } from '@tarojs/components';
import { hoursParts } from '@/shared/service/hours-words';
import { formatHours } from '@/shared/time/chinese-time';
import './hours-parts.scss';

interface HoursPartsProps {
  volunteerMinutes: number;
  /** The part of `volunteerMinutes` that is 信用时长. */
  creditMinutes: number;
  /** Begins with the sum, where it does not stand above. */
  summed?: boolean;
  align?: 'start' | 'center' | 'end';
}

/** What service hours consist of, small below their sum; nothing where there are none. */
export function HoursParts(props: HoursPartsProps) {
  const { volunteerMinutes, creditMinutes, summed = false, align = 'start' } = props;
  const parts = hoursParts(volunteerMinutes, creditMinutes);
  if (parts.length === 0) return null;
  const words = summed ? [`志愿服务${formatHours(volunteerMinutes)}小时`, ...parts] : parts;
  return (
    <View className={`tc-hours-parts tc-hours-parts--${align}`}>
      {words.map((part) => (
        <Text className="tc-hours-parts__part" key={part}>
          {part}
        </Text>
      ))}
    </View>
  );
}
