import { View } from '@tarojs/components';

export default function ActivitiesPage() {
  return <View>活动</View>;
}
