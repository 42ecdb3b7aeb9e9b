import { View } from '@tarojs/components';

export default function MembershipBindPage() {
  return <View>绑定身份</View>;
}
