import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import type { RuleSetDraft } from '@/shared/points/rule-set-draft';
import './score-rows.scss';

type Assessment = Pick<NonNullable<RuleSetDraft['assessment']>, 'bonuses' | 'deductions' | 'vetoes'>;

export const VETO_WORDS = { zero: '当年结果记0分', unqualified: '当年记为不合格' } as const;

/** What adds, what takes away and what decides alone; each with its weight. */
export function ScoreRows({ bonuses, deductions, vetoes }: Assessment) {
  return (
    <>
      {bonuses.length > 0 ? (
        <Section title="加分事项">
          <Card flush>
            {bonuses.map(({ key, label, maxPoints }) => (
              <ListRow key={key} title={label} trail={<Weight words={`最多+${maxPoints}分`} tone="good" />} />
            ))}
          </Card>
        </Section>
      ) : null}
      {deductions.length > 0 ? (
        <Section title="扣分事项">
          <Card flush>
            {deductions.map(({ key, label, points }) => (
              <ListRow key={key} title={label} trail={<Weight words={`每次−${points}分`} tone="bad" />} />
            ))}
          </Card>
        </Section>
      ) : null}
      {vetoes.length > 0 ? (
        <Section title="一票否决">
          <Card flush>
            {vetoes.map(({ key, label, effect }) => (
              <ListRow key={key} title={label} lines={[VETO_WORDS[effect]]} />
            ))}
          </Card>
        </Section>
      ) : null}
    </>
  );
}

function Weight({ words, tone }: { words: string; tone: 'good' | 'bad' }) {
  return (
    <View className={`score-weight score-weight--${tone}`}>
      <Text>{words}</Text>
    </View>
  );
}
