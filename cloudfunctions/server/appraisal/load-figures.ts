import { FINDING_STATES } from '../../../src/shared/selfcheck/finding';
import type { TaskState } from '../../../src/shared/task/task-state';
import { localDateOf } from '../../../src/shared/time/local-date';
import { type PeriodKey, yearOfPeriod } from '../../../src/shared/time/period';
import { campaignsOfYear } from '../campaign/campaigns-of';
import { unitYearId } from '../campaign/unit-year';
import type { MemberContext } from '../context';
import { MAX_TALLIES } from '../points/tally';
import { campaignYearId } from '../standard/chapter-id';
import type { CampaignDoc } from '../store/documents/campaign';
import type { FindingDoc } from '../store/documents/selfcheck';
import type { TaskDoc } from '../store/documents/task';
import type { Store } from '../store/store';
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

/** Of every campaign that was worked on in the year: one that was ended or renewed since asked for its tasks as well. */
async function dueTasks({ store, caller }: MemberContext, periodKey: PeriodKey): Promise<TaskDoc[]> {
  const campaigns = await campaignsOfYear(store, caller.member.unitId, yearOfPeriod(periodKey));
  const lists = campaigns.map((campaign) => tasksOf(store, campaign, periodKey));
  return (await Promise.all(lists)).flat();
}

async function tasksOf(
  store: Store,
  { _id: campaignId, endedAtMs }: CampaignDoc,
  periodKey: PeriodKey,
): Promise<TaskDoc[]> {
  const yearId = campaignYearId(campaignId, yearOfPeriod(periodKey));
  const inState = (state: TaskState) =>
    everyPage(
      periodKey,
      (dueKey) =>
        store.find('tasks', {
          where: { campaignYearId: yearId, state, dueKey },
          orderBy: [['dueKey', 'asc']],
          limit: ROWS_A_PAGE,
        }),
      ({ dueKey }) => dueKey,
    );
  const [cancelled, ...counted] = await Promise.all([
    endedAtMs === null ? [] : inState('cancelled'),
    ...(['open', 'reported', 'done'] as const).map(inState),
  ]);
  return [...counted.flat(), ...cancelled.flatMap((task) => missedAtEnd(task, endedAtMs) ?? [])];
}

/** What a campaign left open is cancelled after its end; what was overdue by then had been missed all the same. */
function missedAtEnd(task: TaskDoc, endedAtMs: number | null): TaskDoc | null {
  if (endedAtMs === null || (task.history.at(-1)?.atMs ?? 0) < endedAtMs) return null;
  return task.deadline < localDateOf(endedAtMs) ? { ...task, state: 'open' } : null;
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
  const found = (await Promise.all(lists)).flat();
  return found.flatMap((finding) =>
    finding.state === 'withdrawn' ? (overdueAtEnd(finding) ?? []) : finding,
  );
}

/** What was withdrawn never came due; what an ended campaign left unmended after its day had been missed all the same. */
function overdueAtEnd(finding: FindingDoc): FindingDoc | null {
  const last = finding.history.at(-1);
  if (last?.event !== 'ended') return null;
  return finding.deadline < localDateOf(last.atMs) ? { ...finding, state: 'open' } : null;
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
