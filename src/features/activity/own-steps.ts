import type { Step } from '@/components/step-track/step-track';
import type { ActivityDetail } from '@/shared/activity/contract';
import { scanWindow } from '@/shared/activity/scan-window';
import { clockTimeOf } from '@/shared/time/local-date';
import { madeNoRecord } from './own-part';

/** One's way through an activity: signed up, arrived, left, recorded. */
export function ownSteps(activity: ActivityDetail, nowMs: number): Step[] {
  const steps = [signUpStep(activity, nowMs), arrivalStep(activity, nowMs)];
  if (activity.needsCheckOut) steps.push(departureStep(activity, nowMs));
  steps.push(recordStep(activity));
  return markCurrent(steps, activity.state === 'cancelled' || nowMs > activity.endsAtMs);
}

function signUpStep(activity: ActivityDetail, nowMs: number): Step {
  const { own } = activity;
  if (own.state === 'waiting')
    return { label: '报名', state: 'todo', note: `候补第${own.waitingPosition}位` };
  if (own.state === 'none' || own.state === 'withdrawn') {
    // From the opening of the check-in on, one comes without signing up.
    const { opensAtMs, closesAtMs } = scanWindow(activity, 'checkIn');
    if (nowMs >= opensAtMs && nowMs <= closesAtMs) return { label: '报名', state: 'done', note: '可免' };
    return { label: '报名', state: 'todo', note: own.state === 'withdrawn' ? '已取消' : '' };
  }
  return { label: '报名', state: 'done', note: '' };
}

function arrivalStep({ own, endsAtMs }: ActivityDetail, nowMs: number): Step {
  if (own.checkedInAtMs !== null) {
    return { label: '签到', state: 'done', note: clockTimeOf(own.checkedInAtMs) };
  }
  const missed = own.state === 'absent' || (own.state === 'signedUp' && nowMs > endsAtMs);
  return { label: '签到', state: missed ? 'missed' : 'todo', note: missed ? '未签到' : '' };
}

function departureStep({ own, endsAtMs }: ActivityDetail, nowMs: number): Step {
  if (own.checkedOutAtMs !== null) {
    return { label: '签退', state: 'done', note: clockTimeOf(own.checkedOutAtMs) };
  }
  const missed = own.checkedInAtMs !== null && nowMs > endsAtMs;
  return { label: '签退', state: missed ? 'missed' : 'todo', note: missed ? '未签退' : '' };
}

function recordStep({ own }: ActivityDetail): Step {
  if (own.recordId) return { label: '记录', state: 'done', note: '已生成' };
  if (own.awaitsSecretary) return { label: '记录', state: 'todo', note: '待书记确认' };
  const none = madeNoRecord(own);
  return { label: '记录', state: none ? 'missed' : 'todo', note: none ? '没有生成' : '' };
}

/** The first step not done is the one to do, while there is time for it. */
function markCurrent(steps: readonly Step[], over: boolean): Step[] {
  const lastDone = steps.map((step) => step.state).lastIndexOf('done');
  return steps.map((step, index) => {
    if (step.state !== 'todo') return step;
    // Whoever comes without signing up has not missed anything.
    if (index < lastDone) return { ...step, state: 'done', note: step.note || '现场参加' };
    const first = steps.findIndex((other, at) => at > lastDone && other.state === 'todo') === index;
    return first && !over ? { ...step, state: 'current' } : step;
  });
}
