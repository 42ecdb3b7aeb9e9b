import { View } from '@tarojs/components';

export default function RecordDetailPage() {
  return <View>记录详情</View>;
}
