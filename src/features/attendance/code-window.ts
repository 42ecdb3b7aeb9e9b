import { SCAN_PURPOSE_LABELS, type ScanPurpose } from '@/shared/activity/code-format';
import { type ActivityTimes, scanWindow } from '@/shared/activity/scan-window';
import { formatInstant } from '@/shared/time/chinese-time';

/** Why there is no code now, for whoever shows it, and what to do; undefined within the window. */
export function outsideWindow(
  activity: ActivityTimes,
  purpose: ScanPurpose,
  nowMs: number,
): string | undefined {
  const { opensAtMs, closesAtMs } = scanWindow(activity, purpose);
  const word = SCAN_PURPOSE_LABELS[purpose];
  if (nowMs < opensAtMs) return `${word}从${formatInstant(opensAtMs, nowMs)}开始，到时会自动显示`;
  if (nowMs <= closesAtMs) return undefined;
  return `${word}已在${formatInstant(closesAtMs, nowMs)}结束。没有${word}的人，可以在“参加情况”中登记`;
}
