import { View } from '@tarojs/components';

export default function MembershipSettingsPage() {
  return <View>单位设置</View>;
}
