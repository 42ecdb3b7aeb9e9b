import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { STAGE_STATE_LABELS } from '@/shared/brand/brand';
import type { BrandDetail } from '@/shared/brand/contract';
import type { LocalDate } from '@/shared/time/local-date';
import { STAGE_TONES, stageDays } from './brand-words';

interface BrandStagesProps {
  stages: BrandDetail['stages'];
  plan: string;
  today: LocalDate;
}

/** The plan and its stages as a line down the page, each with what was held in its time. */
export function BrandStages({ stages, plan, today }: BrandStagesProps) {
  if (stages.length === 0 && plan === '') return null;
  return (
    <Section title="创建阶段">
      <Card>
        {stages.map(({ name, startsOn, endsOn, goal, state, held }) => (
          <View className="brand-show__stage" key={`${startsOn}${name}`}>
            <View className={`brand-show__mark brand-show__mark--${state}`} aria-hidden />
            <View className="brand-show__line">
              <Text className="brand-show__name">{name}</Text>
              <StatusTag tone={STAGE_TONES[state]} icon={state === 'ahead' ? 'clock' : undefined}>
                {STAGE_STATE_LABELS[state]}
              </StatusTag>
            </View>
            <Text className="brand-show__days">{stageDays(startsOn, endsOn, today)}</Text>
            {goal ? <Text className="brand-show__goal">{goal}</Text> : null}
            {held > 0 ? <Text className="brand-show__held">{`开展活动${held}场`}</Text> : null}
          </View>
        ))}
      </Card>
      {plan ? (
        <Card>
          <Text className="brand-show__days">创建方案</Text>
          <Text className="brand-show__story">{plan}</Text>
        </Card>
      ) : null}
    </Section>
  );
}
