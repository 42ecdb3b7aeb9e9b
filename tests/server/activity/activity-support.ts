import type { MemberDoc } from '../../../cloudfunctions/server/store/documents/membership';
import type { ActivityPlan } from '../../../src/shared/activity/contract';
import type { Output } from '../../../src/shared/contract/actions';
import { memberDoc } from '../support/small-unit';
import { WORLD_NOW_MS, type World } from '../support/world';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** The activity of these tests: from one hour after the world's now, for two hours. */
export const START = WORLD_NOW_MS + HOUR;
export const END = START + 2 * HOUR;

export const SERVICE: ActivityPlan = {
  type: 'projectService',
  projectKey: 'greenGuard',
  title: '河道清洁',
  place: '滨河公园',
  description: '带好手套',
  startsAtMs: START,
  endsAtMs: END,
  capacityPeople: 0,
  signUpClosesAtMs: START,
  needsCheckOut: true,
};
export const PARTY_DAY: Partial<ActivityPlan> = {
  type: 'themePartyDay',
  projectKey: null,
  needsCheckOut: false,
};

/** Plans an activity as the secretary and returns its id. */
export async function plan(world: World, change: Partial<ActivityPlan> = {}): Promise<string> {
  const input = { ...SERVICE, ...change, repeatMonths: 0 };
  const { activityIds } = await world.call('secretary', 'activity.plan', input);
  const [id] = activityIds;
  if (!id) throw new Error('nothing was planned');
  return id;
}

type Shown = Output<'activity.codes'>['codes'][number];

/** The code on the secretary's screen at a moment. */
export async function shownCode(
  world: World,
  activityId: string,
  purpose: 'checkIn' | 'checkOut',
  now: number,
): Promise<Shown> {
  const { codes } = await world.call('secretary', 'activity.codes', { activityId, purpose }, { now });
  const code = codes.find(({ validFromMs, validUntilMs }) => validFromMs <= now && now < validUntilMs);
  if (!code) throw new Error('no code is shown now');
  return code;
}

/** Scans what is on the screen at the moment. */
export async function scanNow(
  world: World,
  who: string,
  activityId: string,
  purpose: 'checkIn' | 'checkOut',
  now: number,
) {
  const { code } = await shownCode(world, activityId, purpose, now);
  return world.call(who, 'activity.scan', { code, scannedAtMs: now }, { now });
}

/** Scans at one moment without network; the call arrives at another. */
export async function scanLate(
  world: World,
  who: string,
  activityId: string,
  purpose: 'checkIn' | 'checkOut',
  at: { readonly scannedAtMs: number; readonly arrivesAtMs: number },
) {
  const { code } = await shownCode(world, activityId, purpose, at.scannedAtMs);
  const { scannedAtMs, arrivesAtMs: now } = at;
  return world.call(who, 'activity.scan', { code, scannedAtMs }, { now });
}

/** So many more people of the unit, `p000`, `p001`, …. */
export function crowd(world: World, count: number): string[] {
  const people: MemberDoc[] = Array.from({ length: count }, (_, index) =>
    memberDoc({ id: `p${String(index).padStart(3, '0')}`, name: `群众${index}` }),
  );
  world.seed({ members: people });
  return people.map(({ _id }) => _id);
}

/** One person's part in an activity as it is stored. */
export function partOf(world: World, activityId: string, memberId: string) {
  return world.documents('participations').find(({ _id }) => _id === `${activityId}:${memberId}`);
}

export function recordsOf(world: World, activityId: string) {
  return world.documents('records').filter((record) => record.activityId === activityId);
}
