import { FINDING_STATES } from '../../../src/shared/selfcheck/finding';
import { type PeriodKey, yearOfPeriod } from '../../../src/shared/time/period';
import { unitYearId } from '../campaign/unit-year';
import type { MemberContext } from '../context';
import { MAX_TALLIES } from '../points/tally';
import { campaignYearId } from '../standard/chapter-id';
import type { FindingDoc, TaskDoc } from '../store/documents';
import { keysOfPeriod, type PeriodSources } from './figures-of';

/** A task holds a year of weekly lines: so many at once stay small. */
const ROWS_A_PAGE = 200;

/** What an appraisal of the caller's unit is reckoned from, in a number of requests that departments do not raise. */
export async function loadFigures(context: MemberContext, periodKey: PeriodKey): Promise<PeriodSources> {
  const { store, caller } = context;
  const { unitId } = caller.member;
  const year = yearOfPeriod(periodKey);
  const [tallies, unitYear, tasks, findings] = await Promise.all([
    store.find('tallies', { where: { unitId, groupKind: 'department', year }, limit: MAX_TALLIES }),
    store.get('unit_years', unitYearId(unitId, year)),
    dueTasks(context, periodKey),
    dueFindings(context, periodKey),
  ]);
  return { tallies, unitYear, tasks, findings };
}

/** Of the campaign that runs; a unit without one gave no tasks. */
async function dueTasks({ store, caller }: MemberContext, periodKey: PeriodKey): Promise<TaskDoc[]> {
  const { campaign } = caller.unit;
  if (!campaign) return [];
  const yearId = campaignYearId(campaign.campaignId, yearOfPeriod(periodKey));
  const lists = (['open', 'reported', 'done'] as const).map((state) =>
    everyPage(
      periodKey,
      (dueKey) =>
        store.find('tasks', {
          where: { campaignYearId: yearId, state, dueKey },
          orderBy: [['dueKey', 'asc']],
          limit: ROWS_A_PAGE,
        }),
      ({ dueKey }) => dueKey,
    ),
  );
  return (await Promise.all(lists)).flat();
}

async function dueFindings({ store, caller }: MemberContext, periodKey: PeriodKey): Promise<FindingDoc[]> {
  const { unitId } = caller.member;
  const lists = FINDING_STATES.map((state) =>
    everyPage(
      periodKey,
      (deadlineKey) =>
        store.find('findings', {
          where: { unitId, state, deadlineKey },
          orderBy: [['deadlineKey', 'asc']],
          limit: ROWS_A_PAGE,
        }),
      ({ deadlineKey }) => deadlineKey,
    ),
  );
  return (await Promise.all(lists)).flat();
}

/** All documents with a deadline in the period, page after page. */
async function everyPage<D>(
  periodKey: PeriodKey,
  pageOf: (keys: { gt: string; lt: string }) => Promise<D[]>,
  keyOf: (document: D) => string,
): Promise<D[]> {
  const all: D[] = [];
  let keys = keysOfPeriod(periodKey);
  for (;;) {
    const page = await pageOf(keys);
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < ROWS_A_PAGE) return all;
    keys = { ...keys, gt: keyOf(last) };
  }
}
