import { View } from '@tarojs/components';

export default function ActivityParticipantsPage() {
  return <View>参加情况</View>;
}
