import type { CurrentCampaign } from '../../../src/shared/campaign/campaign-plan';
import { campaignProgress } from '../../../src/shared/campaign/progress';
import { pledgeTotals } from '../../../src/shared/pledge/pledge-sums';
import { indicatorStateOf } from '../../../src/shared/standard/indicator-state';
import { type Readiness, readiness } from '../../../src/shared/standard/readiness';
import { taskSums } from '../../../src/shared/standard/task-counts';
import { unitMonths } from '../../../src/shared/standard/unit-months';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { TallyDoc } from '../store/documents/points';
import type { ChapterDoc } from '../store/documents/standard';
import type { UnitYearDoc } from '../store/documents/unit-year';
import { lastMonthOf } from './last-month-of';
import type { Staff } from './staff';

/** What the readiness of a unit is made from besides its campaign. */
interface ReadinessBasisDocs {
  readonly chapters: readonly ChapterDoc[];
  readonly departments: readonly Staff[];
  /** Of its departments in the campaign's year. */
  readonly tallies: readonly TallyDoc[];
}

interface JudgedOn {
  readonly campaign: Pick<CurrentCampaign, 'year' | 'grades'>;
  readonly today: LocalDate;
  /** Of the campaign's year; null: nothing in ledgers and no pledge yet. */
  readonly unitYear: Pick<UnitYearDoc, 'ledger' | 'pledges'> | null;
}

export interface JudgedReadiness {
  readonly readiness: Readiness;
  readonly activity: ReturnType<typeof campaignProgress>;
  readonly monthsSoFar: number;
}

/** How ready a unit is on a day, from its documents as they are on that day. */
export function judgeReadiness(
  { chapters, departments, tallies }: ReadinessBasisDocs,
  { campaign, today, unitYear }: JudgedOn,
): JudgedReadiness {
  const month = lastMonthOf(campaign.year, today);
  const monthsSoFar = Number(month.slice(5, 7));
  const activity = campaignProgress(month, departments.map(asDepartment), tallies.map(asTally));
  return {
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
        pledges: pledgeTotals(unitYear?.pledges ?? {}),
        months: unitMonths(tallies, unitYear?.ledger ?? {}),
      },
      monthsSoFar,
      today,
    }),
  };
}

const asDepartment = ({ _id, name, people, partyMembers, registeredVolunteers }: Staff) => ({
  departmentId: _id,
  name,
  people,
  partyMembers,
  registeredVolunteers,
});

const asTally = ({ groupId, year, months }: TallyDoc) => ({ departmentId: groupId, year, months });
