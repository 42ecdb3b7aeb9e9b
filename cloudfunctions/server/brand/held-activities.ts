import { addDays, type LocalDate, startOfDayMs } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import type { ActivityDoc, BrandDoc } from '../store/documents';
import type { Store } from '../store/store';

const ACTIVITIES_A_REQUEST = 200;
/** Several a day over a year; what a brand did before them is not counted in its stages. */
const MOST_OF_A_PROJECT = 2000;

interface Asked {
  readonly store: Store;
  /** Milliseconds. */
  readonly now: number;
  readonly today: LocalDate;
}

export interface HeldActivities {
  /** Latest first. */
  readonly held: readonly ActivityDoc[];
  /** Those that the brand names beside its projects, held or not. */
  readonly named: readonly ActivityDoc[];
}

/** What was held for a brand: of its projects since it began, and what it names. */
export async function heldActivities(asked: Asked, brand: BrandDoc): Promise<HeldActivities> {
  const [ofProjects, named] = await Promise.all([
    activitiesOfProjects(asked, brand),
    namedActivities(asked.store, brand),
  ]);
  const byId = new Map([...ofProjects, ...named].map((activity) => [activity._id, activity]));
  const held = [...byId.values()]
    .filter(({ state, endsAtMs }) => state === 'planned' && endsAtMs <= asked.now)
    .sort((a, b) => b.endsAtMs - a.endsAtMs);
  return { held, named };
}

/** Whether an activity began between two days, both included. */
export function isWithin({ startsAtMs }: ActivityDoc, from: LocalDate, to: LocalDate): boolean {
  return startsAtMs >= startOfDayMs(from) && startsAtMs < startOfDayMs(addDays(to, 1));
}

/** From the first stage on, or from the beginning of its year. */
function firstDay(brand: BrandDoc, today: LocalDate): LocalDate {
  const january = `${brand.year ?? today.slice(0, 4)}-01-01` as LocalDate;
  return brand.stages.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), january);
}

async function activitiesOfProjects(asked: Asked, brand: BrandDoc): Promise<ActivityDoc[]> {
  const lists = await Promise.all(
    brand.projectKeys.map((projectKey) => activitiesOfProject(asked, brand, projectKey)),
  );
  return lists.flat();
}

/** Page after page: the stages count what was held in each, so that a first page alone would count too few. */
async function activitiesOfProject(
  { store, today, now }: Asked,
  brand: BrandDoc,
  projectKey: string,
): Promise<ActivityDoc[]> {
  const from = timeKey(startOfDayMs(firstDay(brand, today)), '');
  const all: ActivityDoc[] = [];
  let before = timeKey(now, '~');
  while (all.length < MOST_OF_A_PROJECT) {
    const page = await store.find('activities', {
      where: { unitId: brand.unitId, projectKey, endsKey: { gte: from, lt: before } },
      orderBy: [['endsKey', 'desc']],
      limit: ACTIVITIES_A_REQUEST,
    });
    all.push(...page);
    const last = page.at(-1);
    if (!last || page.length < ACTIVITIES_A_REQUEST) break;
    before = last.endsKey;
  }
  return all;
}

async function namedActivities(store: Store, brand: BrandDoc): Promise<ActivityDoc[]> {
  const ids = [...brand.activityIds];
  if (ids.length === 0) return [];
  return store.find('activities', { where: { _id: { in: ids } }, limit: ids.length });
}
