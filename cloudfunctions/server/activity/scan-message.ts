import { SCAN_PURPOSE_LABELS, type ScanPurpose } from '../../../src/shared/activity/code-format';
import { formatMinutes } from '../../../src/shared/time/chinese-time';
import { clockTimeOf } from '../../../src/shared/time/local-date';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';

export interface ScanResult {
  readonly activity: ActivityDoc;
  /** After the scan. */
  readonly part: ParticipationDoc;
  readonly purpose: ScanPurpose;
  readonly outcome: 'done' | 'already' | 'awaitsSecretary';
}

/** What the person who scanned reads: what happened, and what to do next. */
export function scanMessage(
  { activity, part, purpose, outcome }: ScanResult,
  durationMinutes: number,
): string {
  const word = SCAN_PURPOSE_LABELS[purpose];
  const mark = part[purpose];
  if (outcome === 'awaitsSecretary') {
    return mark?.how === 'late'
      ? `已收到您断网时的${word}，等支部书记确认后生效`
      : `${word}成功。您的签到是断网时扫的，等支部书记确认后计入`;
  }
  if (outcome === 'already') {
    return mark
      ? `您在${clockTimeOf(mark.atMs)}已经${word}，不用再扫`
      : '这次参加情况支部书记已为您登记，不用再扫';
  }
  if (part.recordId !== null) {
    const time = activity.needsCheckOut ? `，时长${formatMinutes(durationMinutes)}` : '';
    return `${word}成功${time}，记录已提交，等待审核`;
  }
  if (part.note !== '') return `${word}成功。${part.note}`;
  return activity.needsCheckOut ? '签到成功，离开时请记得扫码签退' : '签到成功';
}
