import { newChapter } from '../../cloudfunctions/server/standard/new-chapter';
import type { CampaignDoc } from '../../cloudfunctions/server/store/documents/campaign';
import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { RuleSetDoc } from '../../cloudfunctions/server/store/documents/points';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import type { ChapterDoc } from '../../cloudfunctions/server/store/documents/standard';
import { SEEDED_PROJECTS } from '../../src/shared/activity/volunteer-project';
import { CAMPAIGN_PHASES, type CurrentCampaign } from '../../src/shared/campaign/campaign-plan';
import { dayOf, defaultPhases } from '../../src/shared/campaign/default-phases';
import { DEFAULT_UNIT_SETTINGS } from '../../src/shared/membership/unit-settings';
import { EMPTY_ASSESSMENT } from '../../src/shared/points/assessment-rules';
import { DEFAULT_POINT_RULES } from '../../src/shared/points/default-rules';
import { draftOf, ruleDraftOf } from '../../src/shared/points/templates';
import { templateStandard } from '../../src/shared/standard/templates/template';
import { addDays, instantOf, startOfDayMs } from '../../src/shared/time/local-date';
import { yearWorkedOn } from './calendar';
import { CAMPAIGN_ID } from './campaign';
import { CAMPAIGN_NAME, CAMPAIGN_YEARS } from './catalogue/campaign';
import { UNIT_NAME } from './catalogue/organisation';
import type { PartnerFacts } from './catalogue/partner-units';
import { campaignYears, evidenceLinks, makeEvidence, withEvidence } from './evidence';
import type { Demo } from './generate';
import { keepLedger } from './ledger';
import { livedPhases } from './lived-phases';
import { partnerCampaignId } from './partner-id';
import { makePartnerPeople } from './partner-people';
import { livePartnerYear } from './partner-year';
import { review } from './review';
import { makeRounds, roundCounters, withOpenRound, withResults } from './selfcheck';
import { makeSnapshots, measuredOn, type PicturedUnit } from './snapshots';
import { makeTasks, tasksOn, withOpenTasks, withTasks } from './tasks';
import type { Moment, Organisation } from './world';

const DAYS_SINCE_FOUNDING = 380;

/** A small unit with a campaign of its own that joined the demo unit's: what it did, proved and was given to do. */
export function makePartnerUnit(moment: Moment, facts: PartnerFacts): Demo['collections'] {
  const organisation = makePartnerPeople(moment, facts);
  const { activities, participations, submissions } = livePartnerYear(moment, organisation, facts);
  const rules = rulesOf(moment, organisation);
  const reviewed = submissions.map((submission) => review(moment, organisation, submission));
  const records = new Map(reviewed.map(({ record }): [string, RecordDoc] => [record._id, record]));
  const people = organisation.people.map(({ member }) => member);
  const members = new Map(people.map((member) => [member._id, member]));
  const ledger = keepLedger(
    { records, items: new Map(), members, ruleSet: rules },
    reviewed.flatMap(({ steps }) => steps),
  );
  const { campaign, current, chapters } = campaignOf(moment, organisation, facts);
  const planner = organisation.secretaries[0].member.name;
  const evidence = makeEvidence(moment, organisation, current, {
    pieces: facts.evidence,
    archivist: planner,
    site: facts.site,
  });
  const prefix = `task-${facts.key}`;
  const tasks = makeTasks({
    moment,
    organisation,
    campaign: current,
    chapters,
    facts: facts.tasks,
    planner,
    prefix,
  });
  const worked: PicturedUnit = {
    unitId: organisation.unitId,
    campaign: current,
    phases: campaign.phases[current.year] ?? [],
    departments: organisation.departments,
    chaptersOn: (day) => {
      const endMs = startOfDayMs(addDays(day, 1));
      const added = evidence.filter(({ addedAtMs }) => addedAtMs < endMs);
      return withTasks(withEvidence(chapters, added), tasksOn(tasks, endMs));
    },
    entries: ledger.entries,
    ledgerEntries: [],
  };
  const rounds = makeRounds({
    moment,
    organisation,
    campaign: current,
    chapters,
    measuredOn: measuredOn(worked),
    facts: facts.rounds,
    judges: [planner],
  });
  const { pictures, headline } = makeSnapshots(moment, {
    ...worked,
    chaptersOn: (day) => withResults(worked.chaptersOn(day), rounds, startOfDayMs(addDays(day, 1))),
  });
  const unit: UnitDoc = { ...unitOf(moment, organisation, facts), campaign: current, readiness: headline };
  return {
    units: [unit],
    departments: organisation.departments,
    branches: organisation.branches,
    members: withOpenTasks(people, tasks),
    activities,
    participations,
    records: [...records.values()],
    rule_sets: [rules],
    point_entries: ledger.entries,
    member_years: [...ledger.years.values()],
    standings: [...ledger.standings.values()],
    tallies: [...ledger.tallies.values()],
    campaigns: withOpenRound([campaign], rounds),
    chapters: withResults(withTasks(withEvidence(chapters, evidence), tasks), rounds, moment.nowMs),
    evidence,
    evidence_links: evidenceLinks(evidence),
    campaign_years: campaignYears(evidence),
    tasks,
    campaign_snapshots: pictures,
    counters: roundCounters(rounds),
    ...rounds,
  };
}

function rulesOf({ today }: Moment, { unitId }: Organisation): RuleSetDoc {
  const foundedOn = addDays(today, -DAYS_SINCE_FOUNDING);
  return {
    _id: `${unitId}:1`,
    unitId,
    version: 1,
    effectiveFrom: dayOf(foundedOn.slice(0, 4), '01-01'),
    rules: DEFAULT_POINT_RULES.map(ruleDraftOf),
    assessment: draftOf(EMPTY_ASSESSMENT),
    createdAtMs: startOfDayMs(foundedOn),
  };
}

function unitOf({ today }: Moment, { unitId, people }: Organisation, { name }: PartnerFacts): UnitDoc {
  return {
    _id: unitId,
    name,
    settings: DEFAULT_UNIT_SETTINGS,
    projects: SEEDED_PROJECTS.map((project) => ({ ...project })),
    administratorIds: people
      .filter(({ member }) => member.roles.includes('administrator'))
      .map(({ member }) => member._id),
    createdAtMs: startOfDayMs(addDays(today, -DAYS_SINCE_FOUNDING)),
  };
}

interface PartnerCampaign {
  readonly campaign: CampaignDoc;
  readonly current: CurrentCampaign;
  readonly chapters: readonly ChapterDoc[];
}

function campaignOf(
  { today }: Moment,
  { unitId, people, secretaries }: Organisation,
  { key, latestPhase }: PartnerFacts,
): PartnerCampaign {
  const year = yearWorkedOn(today);
  const standard = templateStandard('partyOrgan');
  const { grades, passPercent } = standard;
  const plans = defaultPhases(year);
  const due = plans.findIndex(({ to }) => today <= to);
  const phase =
    CAMPAIGN_PHASES[Math.min(due < 0 ? CAMPAIGN_PHASES.length : due, CAMPAIGN_PHASES.indexOf(latestPhase))] ??
    latestPhase;
  const campaignId = partnerCampaignId(key);
  const head = people[0]?.member.name ?? '';
  const lived = { today, officeHead: secretaries[0].member.name, head };
  const toYear = String(Number(year) + CAMPAIGN_YEARS - 1);
  const common = { name: CAMPAIGN_NAME, level: 'provincial', fromYear: year, toYear } as const;
  return {
    chapters: standard.chapters.map((chapter) => newChapter({ unitId, campaignId, year }, chapter)),
    current: { ...common, campaignId, year, firstYear: year, phase, grades, passPercent },
    campaign: {
      ...common,
      _id: campaignId,
      unitId,
      leadingGroup: [],
      phases: { [year]: livedPhases(plans, phase, lived) },
      partners: [],
      leadCampaignId: CAMPAIGN_ID,
      leadUnitName: UNIT_NAME,
      partnerCode: null,
      renewsCampaignId: null,
      endedAtMs: null,
      endedReason: '',
      standardName: standard.name,
      grades,
      passPercent,
      createdAtMs: instantOf(dayOf(year, '01-01'), '09:30'),
    },
  };
}
