import * as v from 'valibot';
import { ACTIVITY_KINDS } from '../activity/activity-kind';
import { ACTIVITY_ROLES } from '../activity/activity-role';
import { ACTIVITY_TYPES } from '../activity/activity-type';
import { ADMINISTRATORS, EVERY_MEMBER, heavy, MANAGERS, read, write } from '../contract/action-spec';
import { cursor, id, oneOf, page, periodKey } from '../contract/schema';
import { TIME_CLASSES } from '../record/record-state';
import { ASSESSMENT_OUTCOMES } from './assess';
import { closingActions } from './closing-contract';
import { itemActions } from './item-contract';
import { ENTRY_SOURCES } from './point-entry';
import { RULE_MEASURES } from './point-rule';
import { assessmentSummary, assessmentView, ruleSetDraft, ruleView } from './rule-set-draft';

export const RANKING_SUBJECTS = ['member', 'department', 'branch'] as const;
export type RankingSubject = (typeof RANKING_SUBJECTS)[number];
/** All kinds together, or one of them. */
export const RANKING_METRICS = ['total', ...ACTIVITY_KINDS] as const;
export type RankingMetric = (typeof RANKING_METRICS)[number];

const entryRow = v.strictObject({
  entryId: id,
  /** What it comes from; only `record` has a record, a kind and a type. */
  source: v.picklist(ENTRY_SOURCES),
  /** Id of the record or point item. */
  sourceId: id,
  recordId: v.nullable(id),
  title: v.string(),
  kind: v.nullable(v.picklist(ACTIVITY_KINDS)),
  type: v.nullable(v.picklist(ACTIVITY_TYPES)),
  occurredOn: v.string(),
  /** The day whose month, quarter and year it counts in. */
  countsOn: v.string(),
  /** The closed month (`2026-10`) it is a later word on; null: it counts on its own day. */
  correctsMonth: v.nullable(v.string()),
  createdAtMs: v.number(),
  /** Signed. */
  earnedPoints: v.number(),
  durationMinutes: v.number(),
  ruleLabel: v.string(),
  ruleVersion: v.number(),
  /** True for an entry that takes another one back. */
  reverses: v.boolean(),
  /** True for one earned before a transfer: it counts where it was earned, and not in the present standing. */
  beforeTransfer: v.boolean(),
  /** Whether service time is 信用 or 荣誉时长; null of everything else. */
  timeClass: v.nullable(v.picklist(TIME_CLASSES)),
  /** In plain Chinese why it is as many, e.g. that a limit was reached. */
  explanation: v.string(),
});
export type PointEntryRow = v.InferOutput<typeof entryRow>;

const standing = v.strictObject({
  periodKey: v.string(),
  earnedPoints: v.number(),
  volunteerMinutes: v.number(),
  /** The parts of `volunteerMinutes`: 信用时长 from scanning, and 荣誉时长 entered by hand. */
  creditMinutes: v.number(),
  honourMinutes: v.number(),
  /** Exact rank from 1, ties share it; null while one has no points in the period. */
  rank: v.nullable(v.number()),
});

const rankingRow = v.strictObject({
  subjectId: id,
  name: v.string(),
  /** The department of a person; empty for departments and branches. */
  departmentName: v.string(),
  rank: v.number(),
  points: v.number(),
  volunteerMinutes: v.number(),
  /** The part of `volunteerMinutes` that is 信用时长; the rest is 荣誉时长. */
  creditMinutes: v.number(),
  isOwn: v.boolean(),
});
export type RankingRow = v.InferOutput<typeof rankingRow>;

const rule = v.strictObject({
  key: v.string(),
  label: v.string(),
  types: v.array(v.picklist(ACTIVITY_TYPES)),
  /** Whom it is for. */
  roles: v.array(v.picklist(ACTIVITY_ROLES)),
  measure: v.picklist(RULE_MEASURES),
  /** Points for each whole `perMinutes` minutes; for each time when `perMinutes` is 0. */
  points: v.number(),
  perMinutes: v.number(),
  caps: v.strictObject({
    activityPoints: v.nullable(v.number()),
    dayPoints: v.nullable(v.number()),
    monthPoints: v.nullable(v.number()),
    quarterPoints: v.nullable(v.number()),
    yearPoints: v.nullable(v.number()),
  }),
});

/** A set as it is kept; `version` counts up, the newest that has begun is in force. */
const ruleSet = v.strictObject({
  version: v.number(),
  effectiveFrom: v.string(),
  state: v.picklist(['coming', 'inForce', 'past']),
  rules: v.array(ruleView),
  assessment: v.nullable(assessmentView),
  createdAtMs: v.number(),
});

const previewedResult = v.strictObject({
  /** With base score, bonus and deductions where the rules judge such a period; null: exempt. */
  points: v.nullable(v.number()),
  outcome: v.picklist(ASSESSMENT_OUTCOMES),
});

const previewRow = v.strictObject({
  memberId: id,
  name: v.string(),
  departmentName: v.string(),
  /** What is, and what would be had the proposed rules been in force since 1 January. */
  before: previewedResult,
  after: previewedResult,
  /** Activities of the period. */
  records: v.number(),
});
export type RulePreviewRow = v.InferOutput<typeof previewRow>;

const assessmentRow = v.strictObject({
  outcome: v.picklist(ASSESSMENT_OUTCOMES),
  base: v.number(),
  earned: v.number(),
  earnedCounted: v.number(),
  bonus: v.number(),
  /** 0 or less. */
  deduction: v.number(),
  correction: v.number(),
  /** Null for who is exempt. */
  total: v.nullable(v.number()),
});

export const pointsActions = {
  ...closingActions,
  ...itemActions,
  'points.entries': read(
    EVERY_MEMBER,
    'Own point entries, newest first, each with the rule that made it; also those from before a transfer.',
    v.strictObject({ cursor }),
    page(entryRow),
  ),
  'points.standing': read(
    EVERY_MEMBER,
    'Own points and exact rank in the current month, quarter and year, with the year’s months and days of activity.',
    v.strictObject({}),
    v.strictObject({
      month: standing,
      quarter: standing,
      year: standing,
      /** Twelve months of the year, points. */
      monthlyPoints: v.array(v.number()),
      /** Minutes of service and sessions by day, for the heat map: only days with something. */
      activeDays: v.array(v.strictObject({ date: v.string(), records: v.number() })),
    }),
  ),
  'points.ranking': read(
    EVERY_MEMBER,
    'Ranking of people, departments or branches for a period. Who may see it is the unit’s choice; one’s own position is always told. Best first only: there is no list of the worst.',
    v.strictObject({
      subject: oneOf('排行对象', RANKING_SUBJECTS),
      metric: oneOf('活动类别', RANKING_METRICS),
      periodKey,
      cursor,
    }),
    v.strictObject({
      /** False: the unit shows rankings to managers or to nobody; then `rows` is empty. */
      visible: v.boolean(),
      ...page(rankingRow).entries,
      own: v.nullable(
        v.strictObject({
          rank: v.number(),
          points: v.number(),
          volunteerMinutes: v.number(),
          creditMinutes: v.number(),
        }),
      ),
    }),
  ),
  'points.rules': read(
    EVERY_MEMBER,
    'The points rules in force, for explanation and preview; of the exempt only which groups there are.',
    v.strictObject({}),
    v.strictObject({
      version: v.number(),
      effectiveFrom: v.string(),
      rules: v.array(rule),
      assessment: v.nullable(assessmentSummary),
    }),
  ),
  'points.assessment': read(
    EVERY_MEMBER,
    'Own result of a year or quarter: base, earned points, bonus, deductions, with floor, ceiling and veto of the rules in force at its end. Null where the rules judge no period of this kind.',
    v.strictObject({ periodKey }),
    v.strictObject({ ruleVersion: v.number(), result: v.nullable(assessmentRow) }),
  ),
  'points.ruleSets': read(
    MANAGERS,
    'All sets of points rules of the unit, the one that begins last first, with the names of the exempt of those not past.',
    v.strictObject({}),
    v.strictObject({
      ruleSets: v.array(ruleSet),
      exemptPeople: v.array(v.strictObject({ memberId: id, name: v.string() })),
    }),
  ),
  'points.saveRuleSet': write(
    ADMINISTRATORS,
    'Adds a set of points rules that begins tomorrow at the earliest. Sets are never changed: a mistake is mended by another set. What was earned before stays.',
    ruleSetDraft,
    v.strictObject({ version: v.number() }),
  ),
  'points.previewRuleSet': heavy(
    read(
      ADMINISTRATORS,
      'What the people of the unit would have had by proposed rules in the last quarter, or in its year up to its end where results are made by the year: base score, activities, bonus and deductions. Nothing is written. A page of people at a time, by id: the caller adds up.',
      v.strictObject({ draft: ruleSetDraft, cursor }),
      v.strictObject({
        periodKey: v.string(),
        /** Last day that is reckoned. */
        through: v.string(),
        /** The base score in the results; null: such a period is not judged, and results are points alone. */
        presentBase: v.nullable(v.number()),
        proposedBase: v.nullable(v.number()),
        ...page(previewRow).entries,
      }),
    ),
  ),
} as const;
