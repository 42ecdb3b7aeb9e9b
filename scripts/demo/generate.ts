import type {
  CollectionName,
  Documents,
  FeedbackDoc,
  UnitDoc,
} from '../../cloudfunctions/server/store/documents';
import { SEEDED_PROJECTS } from '../../src/shared/activity/volunteer-project';
import type { Role } from '../../src/shared/membership/role';
import { DEFAULT_UNIT_SETTINGS } from '../../src/shared/membership/unit-settings';
import { DEFAULT_POINT_RULES } from '../../src/shared/points/default-rules';
import { addDays, instantOf, type LocalDate, startOfDayMs } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { attend, type Happened } from './attend';
import { FEEDBACK } from './catalogue/feedback';
import { UNIT_NAME } from './catalogue/organisation';
import { keepLedger } from './ledger';
import { CAST, makeOrganisation, UNIT_ID } from './people';
import { planYear } from './plan-year';
import { createRandom } from './random';
import { leaveSomePending, review } from './review';
import { selfEntries } from './self-entries';
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
const DAYS_SINCE_FOUNDING = 400;

/**
 * A unit with a year of believable data, ready to be imported. The same input always gives the same documents:
 * nothing is drawn but from the seed.
 */
export function generateDemo({ today, nowMs, seed }: DemoInput): Demo {
  const moment: Moment = { today, nowMs, random: createRandom(seed) };
  const organisation = makeOrganisation(moment);
  const plans = planYear(moment, organisation);
  const { participations, submissions } = liveThrough(moment, organisation, plans);
  const ruleSet = makeRuleSet(today);
  const reviewed = submissions.map((submission) => review(moment, organisation, submission));
  const records = new Map(reviewed.map(({ record }) => [record._id, record]));
  const members = new Map(organisation.people.map(({ member }) => [member._id, member]));
  const ledger = keepLedger(
    records,
    members,
    reviewed.flatMap(({ steps }) => steps),
    ruleSet,
  );
  return {
    people: CAST.map((one) => ({ ...one })),
    newcomer: newcomerOf(organisation),
    collections: {
      units: [makeUnit(today, organisation)],
      departments: organisation.departments,
      branches: organisation.branches,
      members: [...members.values()],
      activities: plans.map(({ activity }) => activity),
      participations,
      records: [...records.values()],
      point_entries: ledger.entries,
      member_years: [...ledger.years.values()],
      standings: [...ledger.standings.values()],
      tallies: [...ledger.tallies.values()],
      rule_sets: [ruleSet],
      feedback: makeFeedback(moment, organisation),
    },
  };
}

function newcomerOf({ people }: Organisation): Demo['newcomer'] {
  const member = people.find(({ openid, leftOn }) => openid === null && leftOn === null)?.member;
  if (!member) throw new Error('everyone of the demo unit is bound');
  return { openid: 'demo-newcomer', name: member.name, inviteCode: member.inviteCode };
}

function liveThrough(
  moment: Moment,
  organisation: Organisation,
  plans: readonly Plan[],
): { participations: DraftParticipation[]; submissions: Submission[] } {
  const happened: Happened = { busy: new Set(), partyDays: new Set() };
  const participations: DraftParticipation[] = [];
  const submissions: Submission[] = [];
  for (const plan of plans) {
    const attended = attend(moment, organisation, plan, happened);
    participations.push(...attended.participations);
    submissions.push(...attended.submissions);
  }
  submissions.push(...selfEntries(moment, organisation, happened));
  leaveSomePending(moment, organisation, submissions);
  return { participations, submissions };
}

function makeUnit(today: LocalDate, { people }: Organisation): UnitDoc {
  const { targets } = DEFAULT_UNIT_SETTINGS;
  return {
    _id: UNIT_ID,
    name: UNIT_NAME,
    settings: {
      ...DEFAULT_UNIT_SETTINGS,
      targets: { ...targets, studySessionsPerHead: STUDY_SESSIONS_PER_HEAD },
    },
    projects: SEEDED_PROJECTS.map((project) => ({ ...project })),
    administratorIds: people
      .filter(({ member }) => member.active && member.roles.includes('administrator'))
      .map(({ member }) => member._id),
    createdAtMs: startOfDayMs(addDays(today, -DAYS_SINCE_FOUNDING)),
  };
}

/** In force before the first activity, so that every entry has its rule. */
function makeRuleSet(today: LocalDate): Documents['rule_sets'] {
  const founded = addDays(today, -DAYS_SINCE_FOUNDING);
  return {
    _id: `${UNIT_ID}:1`,
    unitId: UNIT_ID,
    version: 1,
    effectiveFrom: `${founded.slice(0, 4)}-01-01`,
    rules: DEFAULT_POINT_RULES,
    createdAtMs: startOfDayMs(founded),
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
