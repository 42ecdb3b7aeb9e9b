import { View } from '@tarojs/components';

export default function MembershipMemberEditPage() {
  return <View>人员信息</View>;
}
