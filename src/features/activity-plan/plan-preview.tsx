import { Notice } from '@/components/notice/notice';
import { useCall } from '@/services/use-call';
import { EMPTY_MEMBER_YEAR } from '@/shared/points/member-year';
import { scoreRecord } from '@/shared/points/score-record';
import { type PlanForm, plannedLength } from './plan-form';

/** What staying to the end is worth by the rules in force. Missing rules are no reason to disturb. */
export function PlanPreview({ form }: { form: PlanForm }) {
  const { data } = useCall('points.rules', {});
  const durationMinutes = plannedLength(form);
  if (!data || !form.type || durationMinutes <= 0) return null;
  const record = { type: form.type, occurredOn: form.startDate, durationMinutes };
  const { earnedPoints, ruleLabel } = scoreRecord(data, record, EMPTY_MEMBER_YEAR);
  if (earnedPoints === 0) return <Notice tone="info">{`按现在的时长不计积分（${ruleLabel}）`}</Notice>;
  return (
    <Notice tone="info">{`全程参加每人可得${earnedPoints}分（${ruleLabel}），达到周期上限后不再加分`}</Notice>
  );
}
