import { Text, View } from '@tarojs/components';
import { serverNowMs } from '@/services/clock';
import type { OwnProfile } from '@/shared/membership/contract';
import { clockTimeOf } from '@/shared/time/local-date';
import './greeting.scss';

function greetingAt(nowMs: number): string {
  const hour = Number(clockTimeOf(nowMs).slice(0, 2));
  if (hour < 5) return '您好';
  if (hour < 9) return '早上好';
  if (hour < 12) return '上午好';
  if (hour < 14) return '中午好';
  return hour < 18 ? '下午好' : '晚上好';
}

export function Greeting({ profile, unitName }: { profile: OwnProfile; unitName: string }) {
  return (
    <View className="home-greeting">
      <Text className="home-greeting__name">{`${profile.name}，${greetingAt(serverNowMs())}`}</Text>
      <Text className="home-greeting__unit">{`${unitName} · ${profile.departmentName}`}</Text>
    </View>
  );
}
