import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Section } from '@/components/section/section';
import type { Output } from '@/shared/contract/actions';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { assessmentWords } from './assessment-words';
import { RuleRow } from './rule-row';
import './rules-view.scss';
import { ScoreRows } from './score-rows';

interface RulesViewProps {
  set: Omit<Output<'points.rules'>, 'rules'> & Pick<Output<'points.ruleSets'>['ruleSets'][number], 'rules'>;
  today: LocalDate;
  /** How the set stands, in a few words: `正在执行`. */
  state: string;
}

/** A whole set of rules, as whoever is scored by it reads it. */
export function RulesView({ set, today, state }: RulesViewProps) {
  const { version, effectiveFrom, rules, assessment } = set;
  const from = parseLocalDate(effectiveFrom);
  if (version === 0) {
    return <EmptyState icon="book" title="还没有积分规则" hint="现在只记时长，不计积分；规则由管理员制定" />;
  }
  return (
    <View id="rules-view">
      <View className="rules-head">
        <Text className="rules-head__title">{state}</Text>
        <Text className="rules-head__since">
          {`第${version}版${from ? `，从${formatDay(from, today)}起` : ''}。按活动当天的规则计分，以后改规则不影响已得的积分`}
        </Text>
      </View>
      <Section title="参加活动怎么计分">
        <Card flush>
          {rules.map((rule) => (
            <RuleRow key={rule.key} rule={rule} />
          ))}
        </Card>
      </Section>
      {assessment ? (
        <>
          <Section title="考核结果怎么算">
            <Card>
              {assessmentWords(assessment).map((line) => (
                <Text key={line} className="rules-head__line">
                  {line}
                </Text>
              ))}
            </Card>
          </Section>
          <ScoreRows {...assessment} />
        </>
      ) : null}
    </View>
  );
}
