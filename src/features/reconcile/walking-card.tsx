import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import type { Advance } from '@/shared/reconcile/contract';
import { currentWords } from './walk-words';
import './verdict-card.scss';

interface WalkingCardProps {
  answer: Advance | undefined;
  repair: boolean;
}

/** How far it is, and what is being looked at. */
export function WalkingCard({ answer, repair }: WalkingCardProps) {
  const { title, line } = answer ? currentWords(answer.current) : { title: '正在开始', line: '' };
  const percent = answer?.percent ?? 0;
  return (
    <Card>
      <View className="verdict" id="reconcile-walking">
        <ProgressRing ratio={percent / 100} label={repair ? '修正进度' : '核对进度'} size="large" />
        <Text className="verdict__title">{title}</Text>
        {line ? <Text className="verdict__line">{line}</Text> : null}
        <Text className="verdict__line">可以离开本页，没核对完的夜里接着做</Text>
      </View>
    </Card>
  );
}
