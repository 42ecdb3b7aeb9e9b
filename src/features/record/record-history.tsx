import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import type { RecordDetail } from '@/shared/record/contract';
import { formatInstant } from '@/shared/time/chinese-time';
import './record-history.scss';

type Event = RecordDetail['history'][number]['event'];

const EVENT_LABELS: Record<Event, string> = {
  submitted: '提交',
  changed: '修改后重新提交',
  withdrawn: '撤回',
  approved: '审核通过',
  rejected: '退回',
  voided: '作废',
};

const EVENT_TONES: Record<Event, 'plain' | 'good' | 'bad'> = {
  submitted: 'plain',
  changed: 'plain',
  withdrawn: 'plain',
  approved: 'good',
  rejected: 'bad',
  voided: 'bad',
};

/** What became of a record, the latest on top. */
export function RecordHistory({ record }: { record: RecordDetail }) {
  const now = serverNowMs();
  const steps = [...record.history].sort((a, b) => b.atMs - a.atMs);
  return (
    <Section title="办理经过">
      <Card>
        {record.state === 'pending' ? (
          <View className="record-history__step">
            <View className="record-history__mark record-history__mark--wait" />
            <Text className="record-history__event">等待支部书记审核</Text>
          </View>
        ) : null}
        {steps.map((step) => (
          <View className="record-history__step" key={`${step.atMs}${step.event}`}>
            <View className={`record-history__mark record-history__mark--${EVENT_TONES[step.event]}`} />
            <Text className="record-history__event">{`${EVENT_LABELS[step.event]} · ${step.byName}`}</Text>
            <Text className="record-history__time">{formatInstant(step.atMs, now)}</Text>
            {step.reason ? <Text className="record-history__reason">{step.reason}</Text> : null}
          </View>
        ))}
      </Card>
    </Section>
  );
}
