import type { ListedActivity } from '../../../src/shared/activity/contract';
import { participationState, tookPart } from '../../../src/shared/activity/participation-state';
import type { CheckedInput } from '../../../src/shared/contract/actions';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT, PAGE_ROWS } from '../key-page';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';
import { activityRow } from './activity-row';

interface Page {
  readonly rows: ListedActivity[];
  readonly nextCursor: string | null;
}

export const listActivities: Handler<'activity.list'> = (context, input) =>
  input.list === 'mine' ? ownActivities(context, input.cursor) : unitActivities(context, input);

async function unitActivities(
  { store, caller, now }: MemberContext,
  { list, kind, cursor }: CheckedInput<'activity.list'>,
): Promise<Page> {
  const upcoming = list === 'upcoming';
  const present = timeKey(now, '');
  const { gt = '', lt = '~' } = afterTimeKey(cursor, upcoming ? 'asc' : 'desc');
  // A cursor only narrows the list, so that a made-up one shows nothing that the list would not.
  const range = upcoming ? { gt: gt > present ? gt : present } : { lt: lt < present ? lt : present };
  const found = await store.findActivities(
    {
      where: { unitId: caller.unit._id, ...(kind && { kind }), endsKey: range },
      orderBy: [['endsKey', upcoming ? 'asc' : 'desc']],
      limit: PAGE_LIMIT,
    },
    caller.member._id,
  );
  const { documents, nextCursor } = keyPage(found, ({ activity }) => activity.endsKey);
  return { rows: documents.map(({ activity, part }) => listed(activity, part, now)), nextCursor };
}

function listed(activity: ActivityDoc, part: ParticipationDoc | null, now: number): ListedActivity {
  return { ...activityRow(activity), ownState: participationState(activity, part, now) };
}

/** A page may hold fewer rows than the next cursor lets expect: what was withdrawn from is passed over. */
async function ownActivities(
  { store, caller, now }: MemberContext,
  cursor: string | undefined,
): Promise<Page> {
  const found = await store.find('participations', {
    where: { memberId: caller.member._id, startsKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['startsKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents: parts, nextCursor } = keyPage(found, (part) => part.startsKey);
  const taken = parts.filter((part) => part.unitId === caller.unit._id && tookPart(part) && !withdrew(part));
  if (taken.length === 0) return { rows: [], nextCursor };
  const ids = taken.map((part) => part.activityId);
  const activities = await store.find('activities', { where: { _id: { in: ids } }, limit: PAGE_ROWS });
  const byId = new Map(activities.map((activity) => [activity._id, activity]));
  const rows = taken.flatMap((part) => {
    const activity = byId.get(part.activityId);
    return activity ? [listed(activity, part, now)] : [];
  });
  return { rows, nextCursor };
}

function withdrew(part: { readonly signUp: string; readonly checkIn: unknown; readonly recordId: unknown }) {
  return part.signUp === 'withdrawn' && part.checkIn === null && part.recordId === null;
}
