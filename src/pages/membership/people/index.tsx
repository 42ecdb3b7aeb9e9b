import { View } from '@tarojs/components';

export default function MembershipPeoplePage() {
  return <View>人员</View>;
}
