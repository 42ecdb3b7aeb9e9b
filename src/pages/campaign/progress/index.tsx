import { View } from '@tarojs/components';

export default function CampaignProgressPage() {
  return <View>创建进度</View>;
}
