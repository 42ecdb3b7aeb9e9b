import { View } from '@tarojs/components';

export default function MembershipFeedbackListPage() {
  return <View>意见办理</View>;
}
