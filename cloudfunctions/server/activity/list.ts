import type { ListedActivity } from '../../../src/shared/activity/contract';
import { participationState, tookPart } from '../../../src/shared/activity/participation-state';
import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import type { ActivityDoc, ParticipationDoc } from '../store/documents';
import type { Range, Store } from '../store/store';
import { activityRow } from './activity-row';
import { participationId } from './participation-doc';

const PAGE_ROWS = 20;
/** `timeKey`: fourteen digits and an id. */
const TIME_KEY = /^\d{14}:[A-Za-z0-9_:-]{1,96}$/;

interface Page {
  readonly rows: ListedActivity[];
  readonly nextCursor: string | null;
}

export const listActivities: Handler<'activity.list'> = (context, input) => {
  if (input.cursor !== undefined && !TIME_KEY.test(input.cursor)) {
    throw new AppError('INPUT_INVALID', '列表已变化，请下拉刷新后再试');
  }
  return input.list === 'mine' ? ownActivities(context, input.cursor) : unitActivities(context, input);
};

async function unitActivities(
  { store, caller, now }: MemberContext,
  { list, kind, cursor }: CheckedInput<'activity.list'>,
): Promise<Page> {
  const upcoming = list === 'upcoming';
  const present = timeKey(now, '');
  const range: Range = upcoming ? { gt: later(cursor, present) } : { lt: earlier(cursor, present) };
  const found = await store.find('activities', {
    where: { unitId: caller.unit._id, ...(kind && { kind }), endsKey: range },
    orderBy: [['endsKey', upcoming ? 'asc' : 'desc']],
    limit: PAGE_ROWS + 1,
  });
  const shown = found.slice(0, PAGE_ROWS);
  const parts = await ownParts(store, caller.member._id, shown);
  return {
    rows: shown.map((activity) => listed(activity, parts.get(activity._id) ?? null, now)),
    nextCursor: found.length > PAGE_ROWS ? (shown.at(-1)?.endsKey ?? null) : null,
  };
}

/** One's own part in each of the activities of a page, in a single request. */
async function ownParts(
  store: Store,
  memberId: string,
  activities: readonly ActivityDoc[],
): Promise<ReadonlyMap<string, ParticipationDoc>> {
  if (activities.length === 0) return new Map();
  const ids = activities.map((activity) => participationId(activity._id, memberId));
  const parts = await store.find('participations', { where: { _id: { in: ids } }, limit: ids.length });
  return new Map(parts.map((part) => [part.activityId, part]));
}

function listed(activity: ActivityDoc, part: ParticipationDoc | null, now: number): ListedActivity {
  return { ...activityRow(activity), ownState: participationState(activity, part, now) };
}

/** A cursor only narrows the list, so that a made-up one shows nothing that the list would not. */
function later(cursor: string | undefined, bound: string): string {
  return cursor !== undefined && cursor > bound ? cursor : bound;
}

function earlier(cursor: string | undefined, bound: string): string {
  return cursor !== undefined && cursor < bound ? cursor : bound;
}

/** A page may hold fewer rows than the next cursor lets expect: what was withdrawn from is passed over. */
async function ownActivities(
  { store, caller, now }: MemberContext,
  cursor: string | undefined,
): Promise<Page> {
  const found = await store.find('participations', {
    where: { memberId: caller.member._id, ...(cursor !== undefined && { startsKey: { lt: cursor } }) },
    orderBy: [['startsKey', 'desc']],
    limit: PAGE_ROWS + 1,
  });
  const parts = found.slice(0, PAGE_ROWS);
  const nextCursor = found.length > PAGE_ROWS ? (parts.at(-1)?.startsKey ?? null) : null;
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
