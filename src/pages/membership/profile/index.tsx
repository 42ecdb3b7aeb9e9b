import { View } from '@tarojs/components';

export default function MembershipProfilePage() {
  return <View>个人信息</View>;
}
