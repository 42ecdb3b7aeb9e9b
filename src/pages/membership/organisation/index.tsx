import { View } from '@tarojs/components';

export default function MembershipOrganisationPage() {
  return <View>科室与支部</View>;
}
