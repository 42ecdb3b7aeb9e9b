import { View } from '@tarojs/components';

export default function PointsRankingPage() {
  return <View>排行</View>;
}
