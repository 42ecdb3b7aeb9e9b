import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import './follows-card.scss';
import { followsOf } from './transfer-follows';

/** What comes along with a transfer and what stays, before anybody asks for one. */
export function FollowsCard({ within }: { within: boolean }) {
  return (
    <Card>
      {followsOf(within).map(({ goes, title, text }) => (
        <View className={`follows${goes ? ' follows--goes' : ''}`} key={title}>
          <Icon name={goes ? 'done' : 'info'} />
          <View className="follows__words">
            <Text className="follows__title">{title}</Text>
            <Text className="follows__text">{text}</Text>
          </View>
        </View>
      ))}
    </Card>
  );
}
