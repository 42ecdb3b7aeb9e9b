import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';
import { PERIOD_WORDS } from './assessment-words';
import './rule-set-list.scss';
import { type RuleSet, setSpan, setStanding } from './rule-set-rows';

const TAGS = {
  inForce: { tone: 'good', word: '执行中' },
  coming: { tone: 'wait', word: '即将执行' },
  past: { tone: 'quiet', word: '已结束' },
  replaced: { tone: 'quiet', word: '已被替换' },
} as const satisfies Record<string, { tone: Tone; word: string }>;

const ROWS_AT_FIRST = 10;

/** All sets of rules, the one that begins last first. */
export function RuleSetList({ sets, today }: { sets: readonly RuleSet[]; today: LocalDate }) {
  const [shown, setShown] = useState(ROWS_AT_FIRST);
  if (sets.length === 0) {
    return <EmptyState icon="book" title="还没有积分规则" hint="管理员制定规则后，活动从生效那天起计分" />;
  }
  return (
    <>
      {sets.slice(0, shown).map((set) => (
        <SetCard key={set.version} set={set} sets={sets} today={today} />
      ))}
      {sets.length > shown ? (
        <View className="rule-set__more">
          <ActionButton compact kind="quiet" onTap={() => setShown(shown + ROWS_AT_FIRST)}>
            更早的规则
          </ActionButton>
        </View>
      ) : null}
    </>
  );
}

function SetCard({ set, sets, today }: { set: RuleSet; sets: readonly RuleSet[]; today: LocalDate }) {
  const { state, words } = setStanding(set, sets);
  const { tone, word } = TAGS[state];
  const { assessment, rules, version } = set;
  const judged = assessment
    ? `${PERIOD_WORDS[assessment.period]}，基础分${assessment.baseScore}分`
    : '只累计积分，不设考核结果';
  return (
    <Card onTap={() => openPage('points/rules', { version })}>
      <View id={`rule-set-${version}`} className={`rule-set rule-set--${state}`}>
        <View className="rule-set__words">
          <View className="rule-set__head">
            <Text className="rule-set__title">{`第${version}版`}</Text>
            <StatusTag tone={tone}>{word}</StatusTag>
          </View>
          <Text className="rule-set__span">{state === 'replaced' ? words : setSpan(set, sets, today)}</Text>
          <Text className="rule-set__line">{`${rules.length}条计分规则；${judged}`}</Text>
          {set.createdAtMs > 0 ? (
            <Text className="rule-set__line">{`${formatDay(localDateOf(set.createdAtMs), today)}制定`}</Text>
          ) : null}
        </View>
        <View className="rule-set__arrow">
          <Icon name="right" size="small" />
        </View>
      </View>
    </Card>
  );
}
