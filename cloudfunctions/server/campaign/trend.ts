import type { Output } from '../../../src/shared/contract/actions';
import { forecastPermille } from '../../../src/shared/standard/forecast';
import { addDays, type LocalDate } from '../../../src/shared/time/local-date';
import { daysBetween, weekOf } from '../../../src/shared/time/week';
import type { Handler } from '../context';
import type { CampaignSnapshotDoc } from '../store/documents/campaign';
import type { Store } from '../store/store';
import { type CampaignYear, campaignOf } from './campaign-of';
import type { LoadedReadiness } from './load-readiness';
import { loadOwnReadiness } from './readiness';
import { type Picture, pictureOf } from './snapshot';

const MAX_WEEKS = 26;
const MAX_CHANGES = 20;
/** Some more than it has: a year is worked on until the next one is opened. */
const MAX_WEEKS_OF_A_YEAR = 60;
/** After every Monday and before `latest`, which is of no week. */
const AFTER_WEEKS = '9';
/** A pace is what it was lately. */
const PACE_WEEKS = 12;

type Trend = Output<'campaign.trend'>;

export const trend: Handler<'campaign.trend'> = async (context, input) => {
  const { store, caller, today } = context;
  if (!caller.unit.campaign && !input.campaignId) return NO_TREND;
  const campaign = await campaignOf(context, input);
  if (campaign.readOnly) return courseOf(store, campaign);
  const { campaignId, toYear } = campaign;
  const [found, loaded] = await Promise.all([
    // Pictures of weeks alone: the latest one is of no week and sorts after them.
    store.find('campaign_snapshots', {
      where: { campaignId, weekOf: { lt: weekOf(today) } },
      orderBy: [['weekOf', 'desc']],
      limit: MAX_WEEKS - 1,
    }),
    loadOwnReadiness(context, campaign),
  ]);
  const past = [...found].reverse();
  const current = pictureOf({ unitId: caller.member.unitId, campaignId, year: campaign.year }, loaded, today);
  const onDate = `${toYear}-12-31` as LocalDate;
  // Each year begins anew: going on from the last one's figures would make a decline of it.
  const ofYear = past.filter(({ year }) => year === campaign.year);
  const points = [...ofYear.slice(-PACE_WEEKS), current].map(({ takenOn, readinessPermille }) => ({
    day: daysBetween(today, takenOn),
    permille: readinessPermille,
  }));
  const permille = forecastPermille(points, daysBetween(today, onDate));
  return {
    weeks: [...past, current].map(weekPoint),
    forecast: permille === null ? null : { onDate, permille },
    changes: changesSince(weekBefore(past, today), current, loaded),
  };
};

/** A year that is over leads nowhere and changes no more: its weeks, to the last picture that was taken of it. */
async function courseOf(store: Store, { campaignId, year }: CampaignYear): Promise<Trend> {
  const found = await store.find('campaign_snapshots', {
    where: { campaignId, year, weekOf: { lt: AFTER_WEEKS } },
    orderBy: [['weekOf', 'desc']],
    limit: MAX_WEEKS_OF_A_YEAR,
  });
  return { ...NO_TREND, weeks: [...found].reverse().map(weekPoint) };
}

const weekPoint = ({ takenOn, year, readinessPermille, evidencePermille, tasks }: Picture) => ({
  takenOn,
  year,
  readinessPermille,
  evidencePermille,
  tasksDone: tasks.done,
  tasksTotal: tasks.total,
  tasksOverdue: tasks.overdue,
});

/** The newest picture that is a week old or nearly so: the last one of the week before. */
function weekBefore(past: readonly CampaignSnapshotDoc[], today: LocalDate): CampaignSnapshotDoc | undefined {
  const last = past.at(-1);
  return last && last.takenOn >= addDays(today, -14) ? last : undefined;
}

function changesSince(
  before: CampaignSnapshotDoc | undefined,
  now: Picture,
  { readiness }: LoadedReadiness,
): Trend['changes'] {
  // A new year begins anew: it is not a loss.
  if (!before || before.year !== now.year) return NO_TREND.changes;
  const indicators = readiness.chapters
    .flatMap((chapter) => chapter.indicators)
    .flatMap(({ key, title }) => {
      const after = now.indicators[key];
      const former = before.indicators[key];
      return after === undefined || former === undefined || after === former
        ? []
        : [{ key, title, before: former, after }];
    })
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
  return {
    since: before.takenOn,
    readinessPermille: now.readinessPermille - before.readinessPermille,
    tasksDone: now.tasks.done - before.tasks.done,
    pieces: now.pieces - before.pieces,
    indicators: indicators.slice(0, MAX_CHANGES),
  };
}

const NO_TREND: Trend = {
  weeks: [],
  forecast: null,
  changes: { since: null, readinessPermille: 0, tasksDone: 0, pieces: 0, indicators: [] },
};
