import * as v from 'valibot';
import { ACTIVITY_KINDS } from '../activity/activity-kind';
import { ACTIVITY_TYPES } from '../activity/activity-type';
import { EVERY_MEMBER, read } from '../contract/action-spec';
import { cursor, id, oneOf, page, periodKey } from '../contract/schema';

export const RANKING_SUBJECTS = ['member', 'department', 'branch'] as const;
export type RankingSubject = (typeof RANKING_SUBJECTS)[number];
/** All kinds together, or one of them. */
export const RANKING_METRICS = ['total', ...ACTIVITY_KINDS] as const;
export type RankingMetric = (typeof RANKING_METRICS)[number];

const entryRow = v.strictObject({
  entryId: id,
  recordId: id,
  title: v.string(),
  kind: v.picklist(ACTIVITY_KINDS),
  type: v.picklist(ACTIVITY_TYPES),
  occurredOn: v.string(),
  createdAtMs: v.number(),
  /** Signed. */
  earnedPoints: v.number(),
  durationMinutes: v.number(),
  ruleLabel: v.string(),
  ruleVersion: v.number(),
  /** True for an entry that takes another one back. */
  reverses: v.boolean(),
  /** In plain Chinese why it is as many, e.g. that a limit was reached. */
  explanation: v.string(),
});
export type PointEntryRow = v.InferOutput<typeof entryRow>;

const standing = v.strictObject({
  periodKey: v.string(),
  earnedPoints: v.number(),
  volunteerMinutes: v.number(),
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
  isOwn: v.boolean(),
});
export type RankingRow = v.InferOutput<typeof rankingRow>;

const rule = v.strictObject({
  key: v.string(),
  label: v.string(),
  types: v.array(v.picklist(ACTIVITY_TYPES)),
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

export const pointsActions = {
  'points.entries': read(
    EVERY_MEMBER,
    'Own point entries, newest first, each with the rule that made it.',
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
      own: v.nullable(v.strictObject({ rank: v.number(), points: v.number(), volunteerMinutes: v.number() })),
    }),
  ),
  'points.rules': read(
    EVERY_MEMBER,
    'The points rules in force, for explanation and preview.',
    v.strictObject({}),
    v.strictObject({ version: v.number(), effectiveFrom: v.string(), rules: v.array(rule) }),
  ),
} as const;
