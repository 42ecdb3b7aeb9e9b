import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import './preview-summary.scss';
import type { PreviewSums } from './preview-sums';
import { changeWords } from './preview-words';

const PARTS = [
  { key: 'more', word: '增加' },
  { key: 'same', word: '不变' },
  { key: 'less', word: '减少' },
] as const;

/** All people together: how many gain, keep and lose, and what the points add up to. */
export function PreviewSummary({ sums }: { sums: PreviewSums }) {
  const { before, after, people, exempt } = sums;
  return (
    <Card>
      <View id="preview-summary" className="preview-sum">
        <View className="preview-sum__totals">
          <Total word="现在" points={before} />
          <Text className="preview-sum__arrow">→</Text>
          <Total word="新规则" points={after} strong />
        </View>
        <Text className="preview-sum__people">
          {`${people}人合计${changeWords(after - before)}${exempt > 0 ? `，另有${exempt}人免考核` : ''}`}
        </Text>
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
