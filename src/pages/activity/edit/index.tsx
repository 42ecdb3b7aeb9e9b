import { View } from '@tarojs/components';

export default function ActivityEditPage() {
  return <View>安排活动</View>;
}
