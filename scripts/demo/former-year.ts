import { newChapter } from '../../cloudfunctions/server/standard/new-chapter';
import type { CampaignSnapshotDoc } from '../../cloudfunctions/server/store/documents/campaign';
import type { EvidenceDoc } from '../../cloudfunctions/server/store/documents/evidence';
import type { LedgerEntryDoc } from '../../cloudfunctions/server/store/documents/ledger';
import type { GroupDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { PointEntryDoc } from '../../cloudfunctions/server/store/documents/points';
import type { FindingDoc } from '../../cloudfunctions/server/store/documents/selfcheck';
import type { CounterDoc } from '../../cloudfunctions/server/store/documents/service';
import type { ChapterDoc, StatementDoc } from '../../cloudfunctions/server/store/documents/standard';
import type { TaskDoc } from '../../cloudfunctions/server/store/documents/task';
import type { UnitYearDoc } from '../../cloudfunctions/server/store/documents/unit-year';
import type { CurrentCampaign, PhasePlan } from '../../src/shared/campaign/campaign-plan';
import { templateStandard } from '../../src/shared/standard/templates/template';
import { addDays, type LocalDate, startOfDayMs } from '../../src/shared/time/local-date';
import { makeStatements, statementChars } from './campaign';
import { ARCHIVE } from './catalogue/evidence';
import {
  FORMER_EVIDENCE,
  FORMER_FINDINGS,
  FORMER_ROUND,
  FORMER_STATEMENTS,
  FORMER_TASKS,
} from './catalogue/former-year';
import { JUDGES } from './catalogue/selfcheck';
import { PLANNER } from './catalogue/tasks';
import { makeEvidence, withEvidence } from './evidence';
import { makeFindings, withFindings } from './findings';
import { type DemoRounds, makeRounds, roundCounters, withResults } from './selfcheck';
import { makeSnapshots, measuredOn, type PicturedUnit } from './snapshots';
import { makeTasks, tasksOn, withTasks } from './tasks';
import type { Moment, Organisation } from './world';

interface Basis {
  readonly moment: Moment;
  readonly organisation: Organisation;
  /** With the year worked on, the second one of the term. */
  readonly current: CurrentCampaign;
  /** Of all years. */
  readonly phases: Readonly<Record<string, readonly PhasePlan[]>>;
  readonly entries: readonly PointEntryDoc[];
  readonly ledgerEntries: readonly LedgerEntryDoc[];
}

interface FormerYear {
  readonly chapters: ChapterDoc[];
  readonly statements: StatementDoc[];
  readonly evidence: EvidenceDoc[];
  readonly tasks: TaskDoc[];
  readonly findings: FindingDoc[];
  readonly rounds: DemoRounds;
  readonly counters: CounterDoc[];
  readonly pictures: CampaignSnapshotDoc[];
}

const WEEKS_OF_A_YEAR = 53;

/** The first year of the campaign, as it was left on its 31 December: there to be read. */
export function makeFormerYear({ moment, organisation, current, phases, ...done }: Basis): FormerYear {
  const { unitId } = organisation;
  const year = current.firstYear;
  const today = `${year}-12-31` as LocalDate;
  const campaign = { ...current, year, phase: 'inspection' as const };
  const then: Moment = { ...moment, today, nowMs: startOfDayMs(today) };
  const statements = makeStatements(unitId, year, today, FORMER_STATEMENTS);
  const place = { unitId, campaignId: campaign.campaignId, year };
  const blank = templateStandard('partyOrgan').chapters.map((chapter) => ({
    ...newChapter(place, chapter),
    statementChars: statementChars(chapter.code, statements),
  }));
  const evidence = makeEvidence(then, organisation, campaign, { ...ARCHIVE, pieces: FORMER_EVIDENCE });
  const basis = { moment: then, organisation, campaign, chapters: blank };
  const tasks = makeTasks({ ...basis, facts: FORMER_TASKS, planner: PLANNER, prefix: 'former-task' });
  const found = { facts: FORMER_FINDINGS, prefix: 'former-finding' };
  const findings = makeFindings(then, organisation, campaign, blank, found);
  const brought = (day: LocalDate): ChapterDoc[] => {
    const endMs = startOfDayMs(addDays(day, 1));
    const added = evidence.filter(({ addedAtMs }) => addedAtMs < endMs);
    return withTasks(withEvidence(blank, added), tasksOn(tasks, endMs));
  };
  const worked: PicturedUnit = {
    unitId,
    campaign,
    phases: phases[year] ?? [],
    departments: organisation.departments,
    chaptersOn: brought,
    entries: done.entries.filter(({ countsOn }) => countsOn.startsWith(year)),
    ledgerEntries: done.ledgerEntries,
  };
  const rounds = makeRounds({
    ...basis,
    measuredOn: measuredOn(worked),
    facts: [FORMER_ROUND],
    judges: JUDGES,
  });
  const chaptersOn = (day: LocalDate): ChapterDoc[] => {
    const endMs = startOfDayMs(addDays(day, 1));
    return withFindings(withResults(brought(day), rounds, endMs), findings, endMs);
  };
  const { pictures } = makeSnapshots(then, { ...worked, chaptersOn }, WEEKS_OF_A_YEAR);
  return {
    chapters: chaptersOn(today),
    statements,
    evidence,
    tasks,
    findings,
    rounds,
    counters: roundCounters(rounds),
    // The latest of all is of the year worked on.
    pictures: pictures.filter(({ weekOf }) => weekOf !== 'latest'),
  };
}

/** Nine of ten who are volunteers now had registered by then. */
const REGISTERED_THEN = 0.9;

/** The years with the people that the first one of the campaign ended with. */
export function withStaff(
  years: readonly UnitYearDoc[],
  { unitId, departments }: Organisation,
  year: string,
): UnitYearDoc[] {
  const staff = Object.fromEntries(departments.map((department) => [department._id, staffOf(department)]));
  const known = years.find((each) => each.year === year);
  const kept = known ?? { _id: `${unitId}:${year}`, unitId, year, ledger: {}, articleScores: {} };
  return [...years.filter((each) => each !== known), { ...kept, staff }];
}

const staffOf = ({ name, order, people, partyMembers, registeredVolunteers }: GroupDoc) => ({
  name,
  order,
  people,
  partyMembers,
  registeredVolunteers: Math.floor(registeredVolunteers * REGISTERED_THEN),
});
