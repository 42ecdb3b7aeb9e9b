import { Notice } from '@/components/notice/notice';
import { useCall } from '@/services/use-call';
import { EMPTY_MEMBER_YEAR } from '@/shared/points/member-year';
import { scoreRecord } from '@/shared/points/score-record';
import { parseLocalDate } from '@/shared/time/local-date';
import type { RecordFormValues } from './record-form';

/** What the entry is worth by the rules in force, before the limits of a period; the server decides. */
export function ExpectedPoints({ values }: { values: RecordFormValues }) {
  const { data } = useCall('points.rules', {});
  const { type, durationMinutes } = values;
  const occurredOn = parseLocalDate(values.occurredOn);
  if (!data || !type || !durationMinutes || !occurredOn) return null;
  const { earnedPoints, ruleLabel } = scoreRecord(
    data,
    { type, occurredOn, durationMinutes, activityRole: values.activityRole ?? 'participant' },
    EMPTY_MEMBER_YEAR,
  );
  return (
    <Notice tone="info">
      {`审核通过后最多可得${earnedPoints}分（${ruleLabel}），达到周期上限后不再加分`}
    </Notice>
  );
}
