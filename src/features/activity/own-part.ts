import { isFull } from '@/components/activity-card/activity-words';
import type { ActivityDetail } from '@/shared/activity/contract';
import { handEntryClosed } from '@/shared/activity/hand-entry-rules';
import { scanWindow } from '@/shared/activity/scan-window';
import { signUpClosed, withdrawClosed } from '@/shared/activity/sign-up-rules';
import { formatInstant } from '@/shared/time/chinese-time';

/** The one thing to do next about an activity. */
export type NextAct = 'signUp' | 'joinWaiting' | 'checkIn' | 'checkOut' | 'viewRecord' | 'none';

export interface OwnPart {
  readonly next: NextAct;
  readonly mayWithdraw: boolean;
  /** One sentence on where one stands and what comes next. */
  readonly advice: string;
}

/** Once it is too late for the secretary to enter it. */
const OWN_ENTRY = '可以在“记录”中填报';

/** What one may do about an activity now, and what to tell. The server decides again when it is done. */
export function ownPart(activity: ActivityDetail, nowMs: number): OwnPart {
  const { own } = activity;
  const holdsPlace = own.state === 'signedUp' || own.state === 'waiting';
  const mayWithdraw = holdsPlace && withdrawClosed(activity, nowMs) === '';
  return { ...nextAct(activity, nowMs), mayWithdraw };
}

function nextAct(activity: ActivityDetail, nowMs: number): Pick<OwnPart, 'next' | 'advice'> {
  const { own } = activity;
  if (activity.state === 'cancelled') return { next: 'none', advice: '活动已取消' };
  if (own.recordId) return { next: 'viewRecord', advice: '已生成参加记录，审核通过后计入时长和积分' };
  if (own.awaitsSecretary) return { next: 'none', advice: '补报的扫码待支部书记确认，确认后生成记录' };
  if (own.checkedInAtMs !== null) return afterArrival(activity, nowMs);
  if (nowMs > activity.endsAtMs) return { next: 'none', advice: missedAdvice(activity, nowMs) };
  if (nowMs >= scanWindow(activity, 'checkIn').opensAtMs) {
    return { next: 'checkIn', advice: '现在可以签到：扫现场屏幕上的签到码' };
  }
  return beforeArrival(activity, nowMs);
}

function afterArrival(activity: ActivityDetail, nowMs: number): Pick<OwnPart, 'next' | 'advice'> {
  if (!activity.needsCheckOut) return { next: 'none', advice: '已签到，本活动不需要签退' };
  if (activity.own.checkedOutAtMs !== null) {
    return { next: 'none', advice: `已签退。${activity.own.note || '没有生成记录，可问支部书记'}` };
  }
  const { opensAtMs, closesAtMs } = scanWindow(activity, 'checkOut');
  if (nowMs < opensAtMs) return { next: 'none', advice: '已签到，结束离开前请扫签退码' };
  if (nowMs > closesAtMs) {
    const how = handEntryClosed(activity, nowMs) === '' ? '可请支部书记补登签退' : OWN_ENTRY;
    return { next: 'none', advice: `没有签退，${how}` };
  }
  return { next: 'checkOut', advice: '离开前请扫签退码，签退后才计时长' };
}

function beforeArrival(activity: ActivityDetail, nowMs: number): Pick<OwnPart, 'next' | 'advice'> {
  const { own } = activity;
  const opens = formatInstant(scanWindow(activity, 'checkIn').opensAtMs, nowMs);
  if (own.state === 'signedUp') return { next: 'none', advice: `已报名，${opens}起可以签到` };
  if (own.state === 'waiting') {
    return { next: 'none', advice: `候补第${own.waitingPosition}位，有人取消会自动递补` };
  }
  if (signUpClosed(activity, nowMs) !== '') {
    return { next: 'none', advice: `报名已截止，仍可到现场签到（${opens}开始）` };
  }
  if (isFull(activity)) return { next: 'joinWaiting', advice: '名额已满，可以先候补' };
  return { next: 'signUp', advice: `报名后，${opens}起到现场扫码签到` };
}

/** It is over without the caller: there is no way through it to show. */
export function tookNoPart({ state, own, endsAtMs }: ActivityDetail, nowMs: number): boolean {
  const came = own.checkedInAtMs !== null || own.awaitsSecretary || own.recordId !== null;
  return state === 'planned' && nowMs > endsAtMs && !came && ['none', 'withdrawn'].includes(own.state);
}

/** Departure makes the record at once: where it did not, none is to come, and nothing is to be earned any more. */
export function madeNoRecord(own: ActivityDetail['own']): boolean {
  return own.checkedOutAtMs !== null && own.recordId === null && !own.awaitsSecretary;
}

function missedAdvice(activity: ActivityDetail, nowMs: number): string {
  const { state } = activity.own;
  const what = state === 'signedUp' || state === 'absent' ? '没有您的签到' : '您没有报名';
  const how = handEntryClosed(activity, nowMs) === '' ? '请联系支部书记登记' : OWN_ENTRY;
  return `活动已结束，${what}。如果到场了，${how}`;
}
