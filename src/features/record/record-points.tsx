import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import type { RecordDetail } from '@/shared/record/contract';
import './record-points.scss';

/** The points of a counted record and the rule that made them. */
export function RecordPoints({ record }: { record: RecordDetail }) {
  if (record.state !== 'approved' || record.countsFromMs !== null) return null;
  return (
    <Card tone="gold">
      <View className="record-points">
        <View className="record-points__words">
          <Text className="record-points__label">本次积分</Text>
          <Text className="record-points__rule">{record.ruleLabel}</Text>
        </View>
        <Text className="record-points__figure">
          {record.earnedPoints === 0 ? '0' : `+${record.earnedPoints}`}
        </Text>
      </View>
    </Card>
  );
}
