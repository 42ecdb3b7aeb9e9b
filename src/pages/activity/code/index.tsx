import { View } from '@tarojs/components';

export default function ActivityCodePage() {
  return <View>签到码</View>;
}
