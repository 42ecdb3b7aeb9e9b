import {
  parseCode,
  type ScanPurpose,
  type ShownCode,
  type TypedCode,
} from '../../../src/shared/activity/code-format';
import { judgeScan, type ScanVerdict } from '../../../src/shared/activity/scan-rules';
import type { Output } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';
import type { Transaction } from '../store/store';
import { completeAttendance } from './complete-attendance';
import { genuineScan } from './genuine-scan';
import { newParticipation, participationId } from './participation-doc';
import { putAttendance } from './put-attendance';
import { type ScanResult, scanMessage } from './scan-message';

/** Wrong digits a person may enter for an activity; the chance to hit by then is one in fifty thousand. */
const MAX_WRONG_DIGITS = 5;

type ScanAnswer = Output<'activity.scan'>;
/** Wrong digits are counted, so their transaction ends well although the call does not. */
type Outcome = { readonly answer: ScanAnswer } | { readonly wrongDigits: number };

export const scan: Handler<'activity.scan'> = async (context, input) => {
  const code = parseCode(input.code);
  if (!code) throw new AppError('CODE_INVALID', '这不是签到码，请扫现场屏幕上的码');
  // Named, because a receipt without a name is taken for the answer itself, which a count of wrong digits is not.
  const outcome = await context.write<Outcome>((tx) => judge(context, tx, code, input.scannedAtMs), 'scan');
  if ('answer' in outcome) return outcome.answer;
  const left = MAX_WRONG_DIGITS - outcome.wrongDigits;
  throw new AppError(
    'CODE_INVALID',
    left > 0 ? `数字不对或已过期，请看屏幕上最新的数字，还可以试${left}次` : tooManyWrong,
  );
};

const tooManyWrong = '输错次数过多，请改为扫码，或请支部书记登记';

async function judge(
  context: MemberContext,
  tx: Transaction,
  code: ShownCode | TypedCode,
  scannedAtMs: number,
): Promise<Outcome> {
  const { caller, now } = context;
  const { member, unit } = caller;
  const activity = await tx.get('activities', code.activityId);
  if (!activity || activity.unitId !== unit._id || activity.state === 'cancelled') {
    throw new AppError('CODE_INVALID', '这个码不能用：不是本单位的活动，或活动已取消。请向现场组织者核对');
  }
  const part =
    (await tx.get('participations', participationId(activity._id, member._id))) ??
    newParticipation(activity, member);
  if (code.form === 'typed' && part.wrongDigits >= MAX_WRONG_DIGITS) {
    throw new AppError('RATE_LIMITED', tooManyWrong);
  }
  const genuine = genuineScan(activity, code, scannedAtMs, now);
  if (!genuine && code.form === 'typed') {
    const wrongDigits = part.wrongDigits + 1;
    await tx.put('participations', { ...part, wrongDigits });
    return { wrongDigits };
  }
  if (!genuine) throw new AppError('CODE_INVALID', '这个码不正确，请扫现场屏幕上的码');
  const verdict = judgeScan(activity, part, genuine, now);
  return { answer: await settle(context, tx, { activity, part, purpose: genuine.purpose, verdict }) };
}

interface Judged {
  readonly activity: ActivityDoc;
  readonly part: ParticipationDoc;
  readonly purpose: ScanPurpose;
  readonly verdict: ScanVerdict;
}

async function settle(
  { caller, now, newId }: MemberContext,
  tx: Transaction,
  { activity, part, purpose, verdict }: Judged,
): Promise<ScanAnswer> {
  if (verdict.outcome === 'refused') throw new AppError(verdict.code, verdict.message);
  if (verdict.outcome === 'already') {
    const waits = part[purpose]?.how === 'late';
    return answerOf({ activity, part, purpose, outcome: waits ? 'awaitsSecretary' : 'already' }, 0);
  }
  const marked: ParticipationDoc = {
    ...part,
    [purpose]: verdict.mark,
    attention: part.attention || verdict.mark.how === 'late',
    note: '',
  };
  const completed = completeAttendance({
    activity,
    part: marked,
    member: caller.member,
    minimumSharePercent: caller.unit.settings.minimumSharePercent,
    recordId: newId(),
    now,
  });
  await putAttendance(tx, activity, completed);
  return answerOf(
    { activity, part: completed.part, purpose, outcome: verdict.outcome },
    completed.record ? completed.durationMinutes : 0,
  );
}

function answerOf(result: ScanResult, durationMinutes: number): ScanAnswer {
  const { activity, part, purpose, outcome } = result;
  return {
    activityId: activity._id,
    title: activity.title,
    purpose,
    outcome,
    // What was recorded by hand has no time of its own.
    atMs: part[purpose]?.atMs ?? activity.startsAtMs,
    recordId: part.recordId,
    durationMinutes,
    message: scanMessage(result, durationMinutes),
  };
}
