import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon, type IconName } from '@/components/icon/icon';
import type { Verdict } from './walk-words';
import './verdict-card.scss';

const ICONS: Record<Verdict['kind'], IconName> = {
  never: 'search',
  agrees: 'check',
  mended: 'check',
  wrong: 'warning',
};

/** The page's one sentence, with a sign that can be read from afar. */
export function VerdictCard({ verdict: { kind, title, line } }: { verdict: Verdict }) {
  return (
    <Card>
      <View className="verdict" id="reconcile-verdict">
        <View className={`verdict__sign verdict__sign--${kind}`}>
          <Icon name={ICONS[kind]} size="large" />
        </View>
        <Text className="verdict__title">{title}</Text>
        {line ? <Text className="verdict__line">{line}</Text> : null}
      </View>
    </Card>
  );
}
