import { View } from '@tarojs/components';

export default function MembershipImportPage() {
  return <View>导入人员</View>;
}
