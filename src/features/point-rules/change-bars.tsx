import { Text, View } from '@tarojs/components';
import type { RulePreviewRow } from '@/shared/points/contract';
import './change-bars.scss';
import { resultWords, rowChangeWords } from './preview-words';

interface ChangeBarsProps {
  rows: readonly RulePreviewRow[];
  /** Points of a full bar. */
  full: number;
}

/** Before and after of each person, one bar above the other. */
export function ChangeBars({ rows, full }: ChangeBarsProps) {
  const width = (points: number) => `${Math.round((Math.max(0, points) / full) * 1000) / 10}%`;
  return (
    <View className="change-bars">
      {rows.map((row) => {
        const { memberId, name, departmentName, records } = row;
        const before = row.before.points ?? 0;
        const after = row.after.points ?? 0;
        const tone = after > before ? 'more' : after < before ? 'less' : 'same';
        return (
          <View key={memberId} id={`change-${memberId}`} className="change-bars__one">
            <View className="change-bars__line">
              <Text className="change-bars__name">{name}</Text>
              <Text className={`change-bars__change change-bars__change--${tone}`}>
                {rowChangeWords(row)}
              </Text>
            </View>
            <Text className="change-bars__place">{`${departmentName} · ${records}次活动`}</Text>
            <View className="change-bars__pair">
              <View className="change-bars__bar" style={{ width: width(before) }} />
              <Text className="change-bars__points">{`现在${resultWords(row.before)}`}</Text>
            </View>
            <View className="change-bars__pair">
              <View
                className={`change-bars__bar change-bars__bar--${tone}`}
                style={{ width: width(after) }}
              />
              <Text className="change-bars__points">{`新规则${resultWords(row.after)}`}</Text>
            </View>
          </View>
        );
      })}
    </View>
  );
}
