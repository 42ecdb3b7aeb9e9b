import type { Output } from '../../../src/shared/contract/actions';
import { forecastPermille } from '../../../src/shared/standard/forecast';
import { addDays, type LocalDate } from '../../../src/shared/time/local-date';
import { daysBetween, weekOf } from '../../../src/shared/time/week';
import type { Handler } from '../context';
import type { CampaignSnapshotDoc } from '../store/documents';
import type { LoadedReadiness } from './load-readiness';
import { loadOwnReadiness } from './readiness';
import { type Picture, pictureOf } from './snapshot';

const MAX_WEEKS = 26;
const MAX_CHANGES = 20;
/** A pace is what it was lately. */
const PACE_WEEKS = 12;

type Trend = Output<'campaign.trend'>;

export const trend: Handler<'campaign.trend'> = async (context) => {
  const { store, caller, today } = context;
  const { campaign } = caller.unit;
  if (!campaign) return NO_TREND;
  const { campaignId, toYear } = campaign;
  const [found, loaded] = await Promise.all([
    // Pictures of weeks alone: the latest one is of no week and sorts after them.
    store.find('campaign_snapshots', {
      where: { campaignId, weekOf: { lt: weekOf(today) } },
      orderBy: [['weekOf', 'desc']],
      limit: MAX_WEEKS - 1,
    }),
    loadOwnReadiness(context, { ...campaign, asOf: today }),
  ]);
  const past = [...found].reverse();
  const current = pictureOf({ unitId: caller.member.unitId, campaignId, year: campaign.year }, loaded, today);
  const onDate = `${toYear}-12-31` as LocalDate;
  const points = [...past.slice(-PACE_WEEKS), current].map(({ takenOn, readinessPermille }) => ({
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

const weekPoint = ({ takenOn, readinessPermille, evidencePermille, tasks }: Picture) => ({
  takenOn,
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
