import { View } from '@tarojs/components';

export default function RecordQueuePage() {
  return <View>审核</View>;
}
