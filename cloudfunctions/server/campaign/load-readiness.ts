import type { CurrentCampaign } from '../../../src/shared/campaign/campaign-plan';
import { campaignProgress } from '../../../src/shared/campaign/progress';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import { indicatorStateOf } from '../../../src/shared/standard/indicator-state';
import { type Readiness, readiness } from '../../../src/shared/standard/readiness';
import { taskSums } from '../../../src/shared/standard/task-counts';
import { unitMonths } from '../../../src/shared/standard/unit-months';
import type { LocalDate, YearMonth } from '../../../src/shared/time/local-date';
import { MAX_TALLIES } from '../points/tally';
import { campaignYearId } from '../standard/chapter-id';
import type { ChapterDoc, GroupDoc, TallyDoc, UnitYearDoc } from '../store/documents';
import type { Store } from '../store/store';

/** More than a standard may have. */
const MAX_CHAPTERS = 40;

export interface LoadedReadiness {
  readonly readiness: Readiness;
  readonly chapters: readonly ChapterDoc[];
  readonly departments: readonly GroupDoc[];
  readonly activity: ReturnType<typeof campaignProgress>;
  readonly monthsSoFar: number;
}

/** What the readiness of a unit is made from besides its chapters, departments and tallies. */
interface ReadinessOf {
  readonly unitId: string;
  readonly campaign: CurrentCampaign;
  readonly today: LocalDate;
  /** Of the campaign's year; null: nothing in the ledgers yet. */
  readonly unitYear: UnitYearDoc | null;
}

/** Three requests, whatever the number of indicators, tasks and records. */
export async function loadReadiness(
  store: Store,
  { unitId, campaign, today, unitYear }: ReadinessOf,
): Promise<LoadedReadiness> {
  const [chapters, departments, tallies] = await Promise.all([
    store.find('chapters', {
      where: { campaignYearId: campaignYearId(campaign.campaignId, campaign.year) },
      orderBy: [['order', 'asc']],
      limit: MAX_CHAPTERS,
    }),
    store.find('departments', { where: { unitId }, orderBy: [['order', 'asc']], limit: MAX_GROUPS }),
    store.find('tallies', {
      where: { unitId, groupKind: 'department', year: campaign.year },
      limit: MAX_TALLIES,
    }),
  ]);
  const month = lastMonth(campaign.year, today);
  const monthsSoFar = Number(month.slice(5, 7));
  const activity = campaignProgress(month, departments.map(asDepartment), tallies.map(asTally));
  return {
    chapters,
    departments,
    activity,
    monthsSoFar,
    readiness: readiness(chapters, {
      grades: campaign.grades,
      sources: {
        ...activity.unit,
        tasks: taskSums(
          chapters.flatMap(({ states }) => Object.values(states).map(indicatorStateOf)),
          null,
          today,
        ),
        months: unitMonths(tallies, unitYear?.ledger ?? {}),
      },
      monthsSoFar,
      today,
    }),
  };
}

/** The current month, or December of a year that is over. */
function lastMonth(year: string, today: LocalDate): YearMonth {
  return (today.slice(0, 4) === year ? today.slice(0, 7) : `${year}-12`) as YearMonth;
}

const asDepartment = ({ _id, name, people, partyMembers, registeredVolunteers }: GroupDoc) => ({
  departmentId: _id,
  name,
  people,
  partyMembers,
  registeredVolunteers,
});

const asTally = ({ groupId, year, months }: TallyDoc) => ({ departmentId: groupId, year, months });
