import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { openPage } from '@/services/route';
import './leader-readiness.scss';
import { headlineWords } from './headline-words';
import type { Home } from './use-home';

/** A leader's first thing: how ready the unit is, and what is in the way. */
export function LeaderReadiness({ readiness }: { readiness: NonNullable<Home['readiness']> }) {
  const { readinessPermille } = readiness;
  return (
    <Card onTap={() => openPage('campaign/readiness')}>
      <View id="home-readiness" className="leader-readiness" role="button">
        <View className="leader-readiness__ring">
          <ProgressRing size="large" ratio={readinessPermille / 1000} label="创建准备度" />
        </View>
        <View className="leader-readiness__words">
          {headlineWords(readiness).map((words) => (
            <Text className="leader-readiness__line" key={words}>
              {words}
            </Text>
          ))}
          <Text className="leader-readiness__note">昨夜统计，点开看最新</Text>
        </View>
        <Icon name="right" size="small" />
      </View>
    </Card>
  );
}
