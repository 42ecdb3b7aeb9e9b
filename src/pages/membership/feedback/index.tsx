import { View } from '@tarojs/components';

export default function MembershipFeedbackPage() {
  return <View>意见建议</View>;
}
