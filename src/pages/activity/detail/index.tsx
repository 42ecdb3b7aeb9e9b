import { View } from '@tarojs/components';

export default function ActivityDetailPage() {
  return <View>活动详情</View>;
}
