import { View } from '@tarojs/components';

export default function RecordEditPage() {
  return <View>填报记录</View>;
}
