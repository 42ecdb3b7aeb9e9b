import { View } from '@tarojs/components';

export default function NoticeOutboxPage() {
  return <View>未发送</View>;
}
