import { stageState } from '../../../src/shared/brand/brand';
import type { BrandDetail } from '../../../src/shared/brand/contract';
import type { BrandFigures } from '../../../src/shared/brand/figures';
import { addDays, type LocalDate, localDateOf, startOfDayMs } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import type { ActivityDoc, BrandDoc } from '../store/documents';
import { brandRow } from './list';
import { loadBrand, mayChangeBrand } from './load-brand';
import { figuresOf, talliesOf } from './year-figures';

/** Activities read of one project: a brand shows what was held, it is not the list of all. */
const MOST_OF_A_PROJECT = 60;
const MOST_SHOWN = 20;

export const show: Handler<'brand.show'> = async (context, { brandId }) => {
  const brand = await loadBrand(context, context.store, brandId);
  const year = brand.year ?? context.today.slice(0, 4);
  const [tallies, ofProjects, named] = await Promise.all([
    talliesOf(context.store, brand.unitId, year),
    activitiesOfProjects(context, brand),
    namedActivities(context, brand),
  ]);
  const byId = new Map([...ofProjects, ...named].map((activity) => [activity._id, activity]));
  const held = [...byId.values()]
    .filter(({ state, endsAtMs }) => state === 'planned' && endsAtMs <= context.now)
    .sort((a, b) => b.endsAtMs - a.endsAtMs);
  return detail(context, { brand, held, named, figures: figuresOf(tallies, brand, year), year });
};

/** From the first stage on, or from the beginning of its year. */
function firstDay(brand: BrandDoc, today: LocalDate): LocalDate {
  const january = `${brand.year ?? today.slice(0, 4)}-01-01` as LocalDate;
  return brand.stages.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), january);
}

async function activitiesOfProjects(
  { store, today, now }: MemberContext,
  brand: BrandDoc,
): Promise<ActivityDoc[]> {
  const from = timeKey(startOfDayMs(firstDay(brand, today)), '');
  const lists = await Promise.all(
    brand.projectKeys.map((projectKey) =>
      store.find('activities', {
        where: { unitId: brand.unitId, projectKey, endsKey: { gte: from, lt: timeKey(now, '~') } },
        orderBy: [['endsKey', 'desc']],
        limit: MOST_OF_A_PROJECT,
      }),
    ),
  );
  return lists.flat();
}

async function namedActivities({ store }: MemberContext, brand: BrandDoc): Promise<ActivityDoc[]> {
  const ids = [...brand.activityIds];
  if (ids.length === 0) return [];
  return store.find('activities', { where: { _id: { in: ids } }, limit: ids.length });
}

interface Told {
  readonly brand: BrandDoc;
  /** Latest first. */
  readonly held: readonly ActivityDoc[];
  readonly named: readonly ActivityDoc[];
  readonly figures: BrandFigures;
  readonly year: string;
}

function detail(context: MemberContext, { brand, held, named, figures, year }: Told): BrandDetail {
  const { caller, today } = context;
  const projects = caller.unit.projects.filter(({ key }) => brand.projectKeys.includes(key));
  return {
    ...brandRow(brand, figures, today),
    stages: brand.stages.map((stage) => ({
      ...stage,
      state: stageState(stage, today),
      held: held.filter((activity) => isWithin(activity, stage.startsOn, stage.endsOn)).length,
    })),
    unitName: caller.unit.name,
    plan: brand.plan,
    personInChargeId: brand.personInChargeId,
    projects: projects.map(({ key, label }) => ({ key, label })),
    months: figures.months.map((month) => ({ ...month })),
    figuresYear: year,
    story: brand.story,
    pictures: [...brand.pictures],
    moments: brand.moments.map((moment) => ({ ...moment, pictures: [...moment.pictures] })),
    held: held.slice(0, MOST_SHOWN).map((activity) => ({
      activityId: activity._id,
      title: activity.title,
      place: activity.place,
      day: localDateOf(activity.startsAtMs),
      records: isOfYear(activity, year) ? (figures.recordsOf.get(activity._id) ?? 0) : null,
    })),
    activities: named.map(({ _id, title, startsAtMs }) => ({
      activityId: _id,
      title,
      day: localDateOf(startsAtMs),
    })),
    revision: brand.revision,
    withdrawn: brand.withdrawn,
    mayChange: mayChangeBrand(context, brand),
    mayWithdraw: !brand.withdrawn && caller.roles.has('secretary'),
  };
}

function isWithin({ startsAtMs }: ActivityDoc, from: LocalDate, to: LocalDate): boolean {
  return startsAtMs >= startOfDayMs(from) && startsAtMs < startOfDayMs(addDays(to, 1));
}

const isOfYear = ({ startsAtMs }: ActivityDoc, year: string) => localDateOf(startsAtMs).startsWith(year);
