import type { RecordDetail } from '@/shared/record/contract';
import { RECORD_SOURCE_LABELS, TIME_CLASS_LABELS } from '@/shared/record/record-state';
import { formatMinutes } from '@/shared/time/chinese-time';

/** What the record says now: `现在的记录：2026年11月16日 · 2小时 · 扫码签到 · 信用时长`. */
export function recordLine(record: RecordDetail): string {
  const { occurredOn, durationMinutes, source, kind, timeClass } = record;
  const [year, month, day] = occurredOn.split('-').map(Number);
  const facts = [`${year}年${month}月${day}日`, formatMinutes(durationMinutes), RECORD_SOURCE_LABELS[source]];
  if (kind === 'volunteerService') facts.push(TIME_CLASS_LABELS[timeClass]);
  return `现在的记录：${facts.join(' · ')}`;
}
