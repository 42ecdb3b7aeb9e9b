import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { Section } from '@/components/section/section';
import { SummaryGap } from '@/components/summary-gap/summary-gap';
import { serverNowMs } from '@/services/clock';
import { CAMPAIGN_PHASE_LABELS, type CampaignPhase } from '@/shared/campaign/campaign-plan';
import type { PhaseView } from '@/shared/campaign/plan-contract';
import { formatInstant } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import './phase-card.scss';
import { asksForSummaries, phaseCount, phaseDeadline, phaseState } from './phase-words';
import { TickSheet } from './tick-sheet';

export type PhaseItemView = PhaseView['tasks'][number];
export type PhaseListName = 'tasks' | 'exitChecks';

interface PhaseCardProps {
  plan: PhaseView;
  current: CampaignPhase;
  /** Whether the caller ticks items. */
  ticks: boolean;
  /** Opens the form of dates and items; absent for who may not. */
  onEdit?: () => void;
  onChanged: () => Promise<void>;
  /** Activities of the year without a summary; null: none of the caller's business. */
  unsummarised: number | null;
  year: string;
}

/** What belongs to one phase: its tasks, and what must hold before it is passed. */
export function PhaseCard({ plan, current, ticks, onEdit, onChanged, unsummarised, year }: PhaseCardProps) {
  const [open, setOpen] = useState<{ list: PhaseListName; item: PhaseItemView }>();
  const nowMs = serverNowMs();
  const { done, total } = phaseCount(plan);
  const state = phaseState(plan, current);
  const deadline = phaseDeadline(plan, state, localDateOf(nowMs));
  const canTick = ticks && plan.passedAtMs === null;
  return (
    <Section
      title={CAMPAIGN_PHASE_LABELS[plan.phase]}
      more="修改"
      onMore={plan.passedAtMs === null ? onEdit : undefined}
    >
      <Card flush>
        <View className="phase-card__head">
          <Text className="phase-card__count">{`已完成${done}项，共${total}项`}</Text>
          {deadline ? <Text className="phase-card__deadline">{deadline}</Text> : null}
          <View className="phase-card__bar">
            <View
              className="phase-card__fill"
              style={{ width: `${total === 0 ? 0 : Math.round((done / total) * 100)}%` }}
            />
          </View>
        </View>
        {(['tasks', 'exitChecks'] as const).map((list) => (
          <View key={list}>
            <Text className="phase-card__title">{list === 'tasks' ? '阶段任务' : '通过条件'}</Text>
            {plan[list].map((item) => (
              <Item
                key={item.itemId}
                id={`${list}-${item.itemId}`}
                item={item}
                nowMs={nowMs}
                onTap={canTick ? () => setOpen({ list, item }) : undefined}
              />
            ))}
          </View>
        ))}
        {asksForSummaries(plan) ? <SummaryGap year={year} activities={unsummarised ?? 0} /> : null}
      </Card>
      {open ? (
        <TickSheet phase={plan.phase} {...open} onChanged={onChanged} onClose={() => setOpen(undefined)} />
      ) : null}
    </Section>
  );
}

interface ItemProps {
  id: string;
  item: PhaseItemView;
  nowMs: number;
  onTap?: () => void;
}

function Item({ id, item, nowMs, onTap }: ItemProps) {
  const { text, doneAtMs, doneByName, note } = item;
  const done = doneAtMs !== null;
  return (
    <View
      id={id}
      className={`phase-card__item${done ? ' phase-card__item--done' : ''}`}
      role={onTap ? 'checkbox' : undefined}
      aria-checked={done}
      hoverClass={onTap ? 'tc-row--pressed' : 'none'}
      onClick={onTap}
    >
      <View className="phase-card__box">{done ? <Icon name="check" size="small" /> : null}</View>
      <View className="phase-card__words">
        <Text className="phase-card__text">{text}</Text>
        {done ? (
          <Text className="phase-card__note">{`${doneByName}，${formatInstant(doneAtMs, nowMs)}`}</Text>
        ) : null}
        {note ? <Text className="phase-card__note">{note}</Text> : null}
      </View>
    </View>
  );
}
