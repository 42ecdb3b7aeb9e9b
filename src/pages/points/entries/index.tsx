import { View } from '@tarojs/components';

export default function PointsEntriesPage() {
  return <View>积分明细</View>;
}
