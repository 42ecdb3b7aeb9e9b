import { MAX_ACTIVITY_DAYS } from '../../../src/shared/activity/plan-rules';
import type { BrandStage } from '../../../src/shared/brand/brand';
import { addDays, type LocalDate, startOfDayMs } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import type { ActivityDoc } from '../store/documents/activity';
import type { BrandDoc } from '../store/documents/brand';
import type { Store } from '../store/store';

/** The latest of one project: more than both pages of a brand show, and a year of what most units do. */
const MOST_READ = 100;
const DAY_MS = 86_400_000;

interface Asked {
  readonly store: Store;
  /** Milliseconds. */
  readonly now: number;
  readonly today: LocalDate;
}

export interface HeldActivities<S extends BrandStage> {
  /** Latest first; of a project with very many the latest alone. */
  readonly held: readonly ActivityDoc[];
  /** Those that the brand names beside its projects, held or not. */
  readonly named: readonly ActivityDoc[];
  /** With how many were held in each, however many that are. */
  readonly stages: ReadonlyArray<S & { readonly held: number }>;
}

/** What was held for a brand: of its projects since it began, and what it names. */
export async function heldActivities<S extends BrandStage>(
  asked: Asked,
  brand: BrandDoc,
  stages: readonly S[],
): Promise<HeldActivities<S>> {
  const [projects, named] = await Promise.all([
    Promise.all(brand.projectKeys.map((projectKey) => latestOfProject(asked, brand, projectKey))),
    namedActivities(asked.store, brand),
  ]);
  const all = [...projects.flatMap(({ latest }) => latest), ...named];
  const held = [...new Map(all.map((activity) => [activity._id, activity])).values()]
    .filter(({ state, endsAtMs }) => state === 'planned' && endsAtMs <= asked.now)
    .sort((a, b) => b.endsAtMs - a.endsAtMs);
  const many = projects.filter(({ isAll }) => !isAll).map(({ projectKey }) => projectKey);
  const few = held.filter(({ projectKey }) => projectKey === null || !many.includes(projectKey));
  const counted = withHeld(stages, few).map(async (stage) => {
    const counts = await Promise.all(many.map((key) => countOfProject(asked, brand.unitId, key, stage)));
    return { ...stage, held: counts.reduce((sum, count) => sum + count, stage.held) };
  });
  return { held, named, stages: await Promise.all(counted) };
}

/** How many of some activities were held in each stage. */
export function withHeld<S extends BrandStage>(
  stages: readonly S[],
  held: readonly ActivityDoc[],
): Array<S & { readonly held: number }> {
  return stages.map((stage) => ({
    ...stage,
    held: held.filter((activity) => isWithin(activity, stage.startsOn, stage.endsOn)).length,
  }));
}

/** Whether an activity began between two days, both included. */
function isWithin({ startsAtMs }: ActivityDoc, from: LocalDate, to: LocalDate): boolean {
  return startsAtMs >= startOfDayMs(from) && startsAtMs < startOfDayMs(addDays(to, 1));
}

/** From the first stage on, or from the beginning of its year. */
function firstDay(brand: BrandDoc, today: LocalDate): LocalDate {
  const january = `${brand.year ?? today.slice(0, 4)}-01-01` as LocalDate;
  return brand.stages.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), january);
}

interface OfProject {
  readonly projectKey: string;
  readonly latest: readonly ActivityDoc[];
  readonly isAll: boolean;
}

async function latestOfProject(
  { store, today, now }: Asked,
  brand: BrandDoc,
  projectKey: string,
): Promise<OfProject> {
  const from = timeKey(startOfDayMs(firstDay(brand, today)), '');
  const latest = await store.find('activities', {
    where: { unitId: brand.unitId, projectKey, endsKey: { gte: from, lt: timeKey(now, '~') } },
    orderBy: [['endsKey', 'desc']],
    limit: MOST_READ,
  });
  return { projectKey, latest, isAll: latest.length < MOST_READ };
}

/** Held in a stage, counted in the index: none of them is read. */
function countOfProject(
  { store, now }: Asked,
  unitId: string,
  projectKey: string,
  { startsOn, endsOn }: BrandStage,
): Promise<number> {
  const from = startOfDayMs(startsOn);
  const to = startOfDayMs(addDays(endsOn, 1));
  const lastEnd = timeKey(to + MAX_ACTIVITY_DAYS * DAY_MS, '~');
  const past = timeKey(now, '~');
  return store.count('activities', {
    unitId,
    projectKey,
    state: 'planned',
    endsKey: { gte: timeKey(from, ''), lt: lastEnd < past ? lastEnd : past },
    startsAtMs: { gte: from, lt: to },
  });
}

async function namedActivities(store: Store, brand: BrandDoc): Promise<ActivityDoc[]> {
  const ids = [...brand.activityIds];
  if (ids.length === 0) return [];
  return store.find('activities', { where: { _id: { in: ids } }, limit: ids.length });
}
