import { formatShownCode, type ScanPurpose } from '../../../src/shared/activity/code-format';
import { windowRefusal } from '../../../src/shared/activity/scan-rules';
import { CODE_STEP_MS, stepOf } from '../../../src/shared/activity/scan-window';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import type { ActivityDoc } from '../store/documents/activity';
import { countCheckedIn, countCheckedOut } from './attendance-counts';
import { digitsOf, signatureOf } from './code-secret';
import { loadActivity } from './load-activity';

/** Now and two minutes on: a screen outlasts a short loss of network, and no code is known long before its time. */
const STEPS_SHOWN = 5;

export const activityCodes: Handler<'activity.codes'> = async (
  { store, caller, now },
  { activityId, purpose },
) => {
  const activity = await loadActivity(store, caller.unit._id, activityId);
  refuseCodes(activity, purpose, now);
  const [checkedInPeople, checkedOutPeople] = await Promise.all([
    countCheckedIn(store, activityId),
    countCheckedOut(store, activityId),
  ]);
  const first = stepOf(now);
  const codes = Array.from({ length: STEPS_SHOWN }, (_, index) => codeOf(activity, purpose, first + index));
  return { title: activity.title, checkedInPeople, checkedOutPeople, codes };
};

function refuseCodes(activity: ActivityDoc, purpose: ScanPurpose, now: number): void {
  if (activity.state === 'cancelled') throw new AppError('CLOSED', '活动已取消，没有签到码');
  if (purpose === 'checkOut' && !activity.needsCheckOut) {
    throw new AppError('NOT_ALLOWED', '这个活动不用签退，只需展示签到码');
  }
  const refusal = windowRefusal(activity, purpose, now);
  if (refusal) throw new AppError(refusal.code, refusal.message);
}

function codeOf({ _id: activityId, codeSecret }: ActivityDoc, purpose: ScanPurpose, step: number) {
  const signature = signatureOf(codeSecret, { activityId, purpose, step });
  return {
    code: formatShownCode({ activityId, purpose, step, signature }),
    digits: digitsOf(codeSecret, activityId, purpose, step),
    validFromMs: step * CODE_STEP_MS,
    validUntilMs: (step + 1) * CODE_STEP_MS,
  };
}
