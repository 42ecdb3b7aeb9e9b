import { View } from '@tarojs/components';

export default function RecordsPage() {
  return <View>记录</View>;
}
