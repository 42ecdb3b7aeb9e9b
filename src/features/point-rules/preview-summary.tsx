import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import './preview-summary.scss';
import type { PreviewSums } from './preview-sums';

const PARTS = [
  { key: 'more', word: '增加' },
  { key: 'same', word: '不变' },
  { key: 'less', word: '减少' },
] as const;

/** All people together: how many gain, keep and lose, and what the points add up to. */
export function PreviewSummary({ sums }: { sums: PreviewSums }) {
  const { before, after, people } = sums;
  return (
    <Card>
      <View id="preview-summary" className="preview-sum">
        <View className="preview-sum__totals">
          <Total word="现在" points={before} />
          <Text className="preview-sum__arrow">→</Text>
          <Total word="新规则" points={after} strong />
        </View>
        <Text className="preview-sum__people">{`${people}人合计${changeWords(after - before)}`}</Text>
        <View className="preview-sum__bar">
          {PARTS.map(({ key }) => (
            <View
              key={key}
              className={`preview-sum__part preview-sum__part--${key}`}
              style={{ flexGrow: sums[key] }}
            />
          ))}
        </View>
        <View className="preview-sum__legend">
          {PARTS.map(({ key, word }) => (
            <View key={key} className="preview-sum__item">
              <View className={`preview-sum__dot preview-sum__part--${key}`} />
              <Text>{`${word}${sums[key]}人`}</Text>
            </View>
          ))}
        </View>
      </View>
    </Card>
  );
}

function Total({ word, points, strong = false }: { word: string; points: number; strong?: boolean }) {
  return (
    <View className="preview-sum__total">
      <Text className={`preview-sum__points${strong ? ' preview-sum__points--strong' : ''}`}>{points}</Text>
      <Text className="preview-sum__word">{`${word}（分）`}</Text>
    </View>
  );
}

/** `增加15分`, `减少3分`, `不变`. */
export function changeWords(change: number): string {
  if (change === 0) return '不变';
  return change > 0 ? `增加${change}分` : `减少${-change}分`;
}
