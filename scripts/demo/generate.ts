import type { CollectionName, Documents } from '../../cloudfunctions/server/store/documents';
import type { FeedbackDoc } from '../../cloudfunctions/server/store/documents/feedback';
import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import type { ChapterDoc } from '../../cloudfunctions/server/store/documents/standard';
import { SEEDED_PROJECTS } from '../../src/shared/activity/volunteer-project';
import type { Role } from '../../src/shared/membership/role';
import { DEFAULT_UNIT_SETTINGS } from '../../src/shared/membership/unit-settings';
import { addDays, instantOf, type LocalDate, startOfDayMs } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { makeAppeals } from './appeals';
import { makeAppraisals } from './appraisal';
import { attend, type Happened } from './attend';
import { makeBrandPages } from './brand-pages';
import { brandsOfUnit, makeBrands } from './brands';
import { makeCampaign } from './campaign';
import { ARCHIVE, EVIDENCE } from './catalogue/evidence';
import { FEEDBACK } from './catalogue/feedback';
import { UNIT_NAME } from './catalogue/organisation';
import { JUDGES, ROUNDS } from './catalogue/selfcheck';
import { PLANNER, TASKS } from './catalogue/tasks';
import { closingDays, closingSteps } from './close-month';
import { chooseCorrected, correctedRecord, makeCorrections } from './corrections';
import { campaignYears, evidenceLinks, makeEvidence, withEvidence } from './evidence';
import { makeFindings, withFindings, withOpenFindings } from './findings';
import { makeFormerYear, withStaff } from './former-year';
import { keepLedger } from './ledger';
import { makeLedgers } from './ledgers';
import { type LongService, longServices } from './long-service';
import { CAST, makeOrganisation, UNIT_ID } from './people';
import { firstDay, nameInOrder, planEarlier, planYear } from './plan-year';
import { makePledges, withPledges } from './pledges';
import { makePointItems } from './point-items';
import { createRandom } from './random';
import { makeRedemption } from './redemption';
import { leaveSomePending, review } from './review';
import { makeRuleSets } from './rule-sets';
import { selfEntries } from './self-entries';
import { makeRounds, roundCounters, withOpenRound, withResults } from './selfcheck';
import { makeServiceRecords } from './service-records';
import { makeSnapshots, measuredOn, type PicturedUnit } from './snapshots';
import { makeStars, makeVolunteers } from './stars';
import { writeSummaries } from './summaries';
import { makeTasks, tasksOn, withOpenTasks, withTasks } from './tasks';
import { makeTransfers, withTransfers } from './transfers';
import type { DraftParticipation, Moment, Organisation, Plan, Submission } from './world';

export interface DemoInput {
  /** The civil day all dates are relative to. */
  readonly today: LocalDate;
  /** Milliseconds; an instant of `today`. One activity runs at it. */
  readonly nowMs: number;
  readonly seed: number;
}

export interface Demo {
  readonly collections: { readonly [C in CollectionName]?: ReadonlyArray<Documents[C]> };
  /** Whom the picker of the demo offers. */
  readonly people: ReadonlyArray<{ openid: string; name: string; role: Role; title: string }>;
  /** Somebody imported but not bound yet, whom one can be to try the binding. */
  readonly newcomer: { readonly openid: string; readonly name: string; readonly inviteCode: string };
}

/** Two sessions a month: what the demo unit set itself, above the default. */
const STUDY_SESSIONS_PER_HEAD = 24;
/** Before anything was held. */
const DAYS_TO_BEGIN = 36;
/** Begins the numbers of the demo unit's service records. */
const SERIAL_PREFIX = 'BLJY';

/**
 * A unit with a year of believable data and the beginning before it, ready to be imported. The same input always gives the same documents:
 * nothing is drawn but from the seed.
 */
export function generateDemo({ today, nowMs, seed }: DemoInput): Demo {
  const moment: Moment = { today, nowMs, random: createRandom(seed) };
  const organisation = makeOrganisation(moment);
  // The earlier year draws from a sequence of its own, so that the later one is the same with and without it.
  const then: Moment = { ...moment, random: createRandom(seed * 13 + 5) };
  const years: Years = {
    moment,
    then,
    plans: planYear(moment, organisation),
    earlier: planEarlier(then, organisation),
  };
  const plans = [...years.earlier, ...years.plans];
  nameInOrder(plans);
  const lived = liveThrough(organisation, years);
  writeSummaries(moment, plans, lived.participations);
  return {
    people: CAST.map((one) => ({ ...one })),
    newcomer: newcomerOf(organisation),
    collections: {
      departments: organisation.departments,
      branches: organisation.branches,
      activities: plans.map(({ activity }) => activity),
      participations: lived.participations,
      feedback: makeFeedback(moment, organisation),
      ...judge(years, organisation, lived),
    },
  };
}

function newcomerOf({ people }: Organisation): Demo['newcomer'] {
  const member = people.find(({ openid, leftOn }) => openid === null && leftOn === null)?.member;
  if (!member) throw new Error('everyone of the demo unit is bound');
  return { openid: 'demo-newcomer', name: member.name, inviteCode: member.inviteCode };
}

/** What is planned, and the moments that draw what became of it. */
interface Years {
  readonly moment: Moment;
  readonly plans: readonly Plan[];
  readonly then: Moment;
  readonly earlier: readonly Plan[];
}

interface Lived {
  readonly plans: readonly Plan[];
  readonly participations: DraftParticipation[];
  readonly submissions: Submission[];
  readonly earlierSubmissions: readonly Submission[];
  readonly longService: LongService;
}

function liveThrough(organisation: Organisation, { moment, plans, then, earlier }: Years): Lived {
  const happened: Happened = { busy: new Set(), partyDays: new Set() };
  const participations: DraftParticipation[] = [];
  const live = (at: Moment, all: readonly Plan[]): Submission[] =>
    all.flatMap((plan) => {
      const attended = attend(at, organisation, plan, happened);
      participations.push(...attended.participations);
      return attended.submissions;
    });
  const submissions = live(moment, plans);
  const earlierSubmissions = live(then, earlier);
  submissions.push(...selfEntries(moment, organisation, happened));
  leaveSomePending(moment, organisation, submissions);
  const longService = longServices(moment, organisation, happened, [...earlierSubmissions, ...submissions]);
  submissions.push(...longService.submissions);
  return { plans: [...earlier, ...plans], participations, submissions, earlierSubmissions, longService };
}

/** What became of what people did: reviews, points, closed months, and what is made of the hours. */
function judge({ moment, then }: Years, organisation: Organisation, lived: Lived): Demo['collections'] {
  const { today } = moment;
  const foundedOn = addDays(firstDay(today), -DAYS_TO_BEGIN);
  const ruleSets = makeRuleSets(moment, organisation, foundedOn);
  const reviewed = [
    ...lived.submissions.map((submission) => review(moment, organisation, submission)),
    ...lived.earlierSubmissions.map((submission) => review(then, organisation, submission)),
  ];
  const records = new Map(reviewed.map(({ record }): [string, RecordDoc] => [record._id, record]));
  const transfers = makeTransfers(moment, organisation);
  const people = withTransfers(
    organisation.people.map(({ member }) => member),
    transfers,
  );
  const members = new Map(people.map((member) => [member._id, member]));
  const pointItems = makePointItems(moment, organisation, ruleSets[0]);
  const corrected = chooseCorrected(moment, organisation, records.values());
  const { items } = pointItems;
  const ledger = keepLedger({ records, items, members, ruleSet: ruleSets[0] }, [
    ...reviewed.flatMap(({ steps }) => steps),
    ...pointItems.steps,
    corrected.step,
    ...closingSteps(moment, firstDay(today)),
  ]);
  const takenBack = records.get(corrected.recordId);
  if (takenBack) records.set(takenBack._id, correctedRecord(takenBack, corrected));
  const brands = makeBrands(moment, organisation);
  const { current, ...campaign } = makeCampaign(moment, organisation);
  const evidence = makeEvidence(moment, organisation, current, { ...ARCHIVE, pieces: EVIDENCE });
  const tasks = makeTasks({
    moment,
    organisation,
    campaign: current,
    chapters: campaign.chapters,
    facts: TASKS,
    planner: PLANNER,
    prefix: 'task',
  });
  const ledgers = makeLedgers(moment, organisation);
  const pledges = makePledges(moment, organisation);
  const worked: PicturedUnit = {
    unitId: UNIT_ID,
    campaign: current,
    phases: campaign.campaigns[0]?.phases[current.year] ?? [],
    departments: organisation.departments,
    chaptersOn: (day) => {
      const endMs = startOfDayMs(addDays(day, 1));
      const added = evidence.filter(({ addedAtMs }) => addedAtMs < endMs);
      return withTasks(withEvidence(campaign.chapters, added), tasksOn(tasks, endMs));
    },
    entries: ledger.entries,
    ledgerEntries: ledgers.ledger_entries,
  };
  const former = makeFormerYear({
    moment,
    organisation,
    current,
    phases: campaign.campaigns[0]?.phases ?? {},
    entries: ledger.entries,
    ledgerEntries: ledgers.ledger_entries,
  });
  const rounds = makeRounds({
    moment,
    organisation,
    campaign: current,
    chapters: campaign.chapters,
    measuredOn: measuredOn(worked),
    facts: ROUNDS,
    judges: JUDGES,
  });
  const findings = makeFindings(moment, organisation, current, campaign.chapters);
  const checked = (chapters: readonly ChapterDoc[], endMs: number): ChapterDoc[] =>
    withFindings(withResults(chapters, rounds, endMs), findings, endMs);
  const { pictures, headline } = makeSnapshots(moment, {
    ...worked,
    chaptersOn: (day) => checked(worked.chaptersOn(day), startOfDayMs(addDays(day, 1))),
  });
  const unit: UnitDoc = {
    ...makeUnit(today, organisation),
    closedThroughMonth: ledger.closedThrough,
    brands: brandsOfUnit(brands),
    campaign: current,
    readiness: headline,
  };
  const appeals = makeAppeals(moment, organisation, ledger, pointItems);
  const stars = makeStars(moment, organisation, ledger, lived.longService);
  const { serviceRecords, counters } = makeServiceRecords(moment, organisation, unit, records.values());
  const redemption = makeRedemption(moment, organisation, ledger);
  return {
    units: [unit],
    records: [...records.values()],
    rule_sets: ruleSets,
    point_entries: ledger.entries,
    member_years: [...ledger.years.values()],
    standings: [...ledger.standings.values()],
    tallies: [...ledger.tallies.values()],
    periods: ledger.periods,
    closed_standings: ledger.closedPages,
    point_items: [...items.values()],
    appeals,
    volunteers: makeVolunteers(moment, organisation, stars),
    star_applications: stars,
    corrections: makeCorrections(moment, organisation, records, corrected),
    service_records: serviceRecords,
    counters: [...counters, ...roundCounters(rounds), ...former.counters],
    redemption_items: redemption.items,
    purses: redemption.purses,
    vouchers: redemption.vouchers,
    brands,
    brand_pages: makeBrandPages(moment, organisation, brands, {
      tallies: [...ledger.tallies.values()],
      activities: lived.plans.map(({ activity }) => activity),
    }),
    ...ledgers,
    unit_years: withStaff(
      withPledges(ledgers.unit_years, pledges, organisation),
      organisation,
      current.firstYear,
    ),
    pledges,
    ...campaign,
    campaigns: withOpenRound(campaign.campaigns, rounds),
    chapters: [
      ...former.chapters,
      ...checked(withTasks(withEvidence(campaign.chapters, evidence), tasks), moment.nowMs),
    ],
    statements: [...former.statements, ...campaign.statements],
    evidence: [...former.evidence, ...evidence],
    evidence_links: evidenceLinks([...former.evidence, ...evidence]),
    campaign_years: [...campaignYears(former.evidence), ...campaignYears(evidence)],
    tasks: [...former.tasks, ...tasks],
    members: withOpenFindings(withOpenTasks([...members.values()], tasks), findings),
    campaign_snapshots: [...former.pictures, ...pictures],
    rounds: [...former.rounds.rounds, ...rounds.rounds],
    round_chapters: [...former.rounds.round_chapters, ...rounds.round_chapters],
    findings: [...former.findings, ...findings],
    ...makeAppraisals({
      moment,
      organisation,
      unit,
      sources: {
        tallies: [...ledger.tallies.values()],
        unitYears: ledgers.unit_years,
        tasks: [...former.tasks, ...tasks].filter(({ state }) => state !== 'cancelled'),
        findings: [...former.findings, ...findings],
      },
    }),
    transfers,
  };
}

function makeUnit(today: LocalDate, { people }: Organisation): UnitDoc {
  const { targets } = DEFAULT_UNIT_SETTINGS;
  return {
    _id: UNIT_ID,
    name: UNIT_NAME,
    settings: {
      ...DEFAULT_UNIT_SETTINGS,
      ...closingDays(today),
      targets: { ...targets, studySessionsPerHead: STUDY_SESSIONS_PER_HEAD },
    },
    service: { serialPrefix: SERIAL_PREFIX },
    projects: SEEDED_PROJECTS.map((project) => ({ ...project })),
    administratorIds: people
      .filter(({ member }) => member.active && member.roles.includes('administrator'))
      .map(({ member }) => member._id),
    createdAtMs: startOfDayMs(addDays(firstDay(today), -DAYS_TO_BEGIN)),
  };
}

function makeFeedback({ today, random }: Moment, { people }: Organisation): FeedbackDoc[] {
  const bound = random.shuffle(people.filter(({ openid, leftOn }) => openid !== null && leftOn === null));
  return FEEDBACK.map((facts, index) => {
    const _id = `feedback-${String(index + 1).padStart(2, '0')}`;
    const submittedAtMs = instantOf(addDays(today, -facts.daysAgo), '12:20') + random.integer(0, 9000) * 1000;
    const member = facts.anonymous ? undefined : bound[index]?.member;
    return {
      _id,
      unitId: UNIT_ID,
      category: facts.category,
      text: facts.text,
      memberId: member?._id ?? '',
      memberName: member?.name ?? '',
      submittedAtMs,
      submittedKey: timeKey(submittedAtMs, _id),
      answer: facts.answer,
      answeredAtMs: facts.answer === '' ? null : submittedAtMs + random.integer(1, 3) * 86_400_000,
    };
  });
}
