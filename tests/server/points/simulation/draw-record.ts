import { signatureOf } from '../../../../cloudfunctions/server/activity/code-secret';
import type { ActivityDoc } from '../../../../cloudfunctions/server/store/documents/activity';
import type { RecordDoc } from '../../../../cloudfunctions/server/store/documents/record';
import { formatShownCode, type ScanPurpose } from '../../../../src/shared/activity/code-format';
import { stepOf } from '../../../../src/shared/activity/scan-window';
import type { Input } from '../../../../src/shared/contract/actions';
import { entry } from '../../record/entry';
import { type Act, type Dice, someDay } from './dice';
import { KEEN, PEOPLE } from './unit';

const HOUR_MS = 3_600_000;
const TYPES = ['communityDuty', 'themePartyDay', 'partyLecture', 'groupStudy'] as const;

export function submit(dice: Dice): Act {
  const isKeen = dice.random() < 0.4;
  const title = `活动${Math.floor(dice.random() * 1e6)}`;
  const durationMinutes = (isKeen ? 120 : 10) + Math.floor(dice.random() * 180);
  const type = isKeen ? 'communityDuty' : dice.pick(TYPES);
  const input = entry({ type, title, occurredOn: someDay(dice), durationMinutes });
  return { who: dice.pick(isKeen ? KEEN : PEOPLE), action: 'record.submit', input };
}

/**
 * Plans what ended an hour ago, and mostly has two people scan in and out of it: the only time that is 信用时长. Where
 * nobody comes, it can still be called off.
 */
export function attend(dice: Dice, activityOf: (id: string) => ActivityDoc | null): Act {
  const startsAtMs = dice.now - 3 * HOUR_MS;
  const endsAtMs = startsAtMs + 2 * HOUR_MS;
  const keen = dice.pick(KEEN);
  const people = [keen, dice.pick(PEOPLE)];
  const input: Input<'activity.plan'> = {
    type: 'projectService',
    projectKey: 'greenGuard',
    title: `护湖行动${Math.floor(dice.random() * 1e6)}`,
    place: '滨河公园',
    description: '带好手套',
    startsAtMs,
    endsAtMs,
    capacityPeople: 0,
    signUpClosesAtMs: startsAtMs,
    needsCheckOut: true,
    repeatMonths: 0,
  };
  const scans = (data: unknown): Act[] => {
    const [id = ''] = (data as { readonly activityIds: readonly string[] }).activityIds;
    const activity = activityOf(id);
    if (!activity) return [];
    const scan = (who: string, purpose: ScanPurpose, atMs: number): Act => ({
      who,
      action: 'activity.scan',
      input: { code: codeOf(activity, purpose, atMs), scannedAtMs: atMs },
      now: atMs,
    });
    return [
      ...people.map((who, index) => scan(who, 'checkIn', startsAtMs + index * 60_000)),
      ...people.map((who, index) => scan(who, 'checkOut', endsAtMs + index * 60_000)),
    ];
  };
  const who = dice.secretary(dice.member(keen).unitId);
  const plan: Act = { who, action: 'activity.plan', input };
  return dice.random() < 0.85 ? { ...plan, andThen: scans } : plan;
}

/** Calls off an activity, mostly one to which nobody came: the others can no more be called off. */
export function callOff(dice: Dice): Act {
  const activity = dice.document(
    'activities',
    ({ attendance }) => attendance !== 'recorded' || dice.random() < 0.2,
  );
  if (!activity) return submit(dice);
  const input = { activityId: activity._id, reason: '天气原因' };
  return { who: dice.secretary(activity.unitId), action: 'activity.cancel', input };
}

/** As the screen shows it. */
function codeOf({ _id: activityId, codeSecret }: ActivityDoc, purpose: ScanPurpose, atMs: number): string {
  const step = stepOf(atMs);
  const signature = signatureOf(codeSecret, { activityId, purpose, step });
  return formatShownCode({ activityId, purpose, step, signature });
}

/** Mostly a review of some that wait; also changes, voids and withdrawals, whatever state they are in. */
export function aboutRecord(dice: Dice): Act {
  const kind = dice.random();
  const record = dice.document('records', ({ state }) => kind >= 0.75 || state === 'pending');
  if (!record) return submit(dice);
  const { _id: recordId, revision } = record;
  const who = dice.who(record.memberId);
  const secretary = dice.secretary(record.unitId);
  if (kind < 0.75) {
    const { unitId } = record;
    const isAnother = (one: RecordDoc) => one.state === 'pending' && one.unitId === unitId;
    const others = [record, dice.document('records', isAnother)];
    const items = new Map(others.flatMap((one) => (one ? [[one._id, one.revision] as const] : [])));
    const decision = dice.random() < 0.9 ? 'approve' : 'reject';
    const input: Input<'record.review'> = {
      items: [...items].map(([id, seen]) => ({ recordId: id, revision: seen })),
      decision,
      reason: '请核对',
    };
    return { who: secretary, action: 'record.review', input };
  }
  if (kind < 0.86) {
    const over = { type: dice.pick(TYPES), title: record.title, occurredOn: someDay(dice) };
    return { who, action: 'record.change', input: { recordId, revision, ...entry(over) } };
  }
  if (kind < 0.95) return { who: secretary, action: 'record.void', input: { recordId, reason: '重复登记' } };
  return { who, action: 'record.withdraw', input: { recordId } };
}
