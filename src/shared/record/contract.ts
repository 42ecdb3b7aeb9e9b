import * as v from 'valibot';
import { ACTIVITY_KINDS } from '../activity/activity-kind';
import { ACTIVITY_ROLES } from '../activity/activity-role';
import { ACTIVITY_TYPES } from '../activity/activity-type';
import { EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { clockTime, cursor, id, integer, localDate, oneOf, page, pictures, text } from '../contract/schema';
import { objectionView } from './publication';
import { RECORD_SOURCES, RECORD_STATES, TIME_CLASSES } from './record-state';

export const MAX_RECORD_MINUTES = 24 * 60;
export const MAX_BULK_RECORDS = 20;

const recordRow = v.strictObject({
  recordId: id,
  memberName: v.string(),
  departmentName: v.string(),
  kind: v.picklist(ACTIVITY_KINDS),
  type: v.picklist(ACTIVITY_TYPES),
  title: v.string(),
  occurredOn: v.string(),
  durationMinutes: v.number(),
  timeClass: v.picklist(TIME_CLASSES),
  source: v.picklist(RECORD_SOURCES),
  state: v.picklist(RECORD_STATES),
  /** Counts the edits; a review names it, so that nobody approves what has changed meanwhile. */
  revision: v.number(),
  submittedAtMs: v.number(),
  /** Signed total of the entries made for it; 0 until it counts. */
  earnedPoints: v.number(),
  /** Approved and under publication: the instant from which it counts if nobody objects; else null. */
  countsFromMs: v.nullable(v.number()),
  reviewReason: v.string(),
  /** How many pictures it has. */
  pictureCount: v.number(),
  /** False for one’s own records and for what one recorded oneself. */
  mayReview: v.boolean(),
});
export type RecordRow = v.InferOutput<typeof recordRow>;

const recordDetail = v.strictObject({
  ...recordRow.entries,
  /** From when to when it lasted, milliseconds; null where only the length is known. */
  startAtMs: v.nullable(v.number()),
  endAtMs: v.nullable(v.number()),
  activityRole: v.picklist(ACTIVITY_ROLES),
  place: v.string(),
  description: v.string(),
  pictures: v.array(v.string()),
  projectKey: v.nullable(v.string()),
  projectLabel: v.nullable(v.string()),
  activityId: v.nullable(id),
  isOwn: v.boolean(),
  recordedByName: v.string(),
  recordedReason: v.string(),
  reviewerName: v.string(),
  reviewedAtMs: v.nullable(v.number()),
  /** What the owner may do now. */
  mayChange: v.boolean(),
  mayWithdraw: v.boolean(),
  /** What the caller as secretary may do now. */
  mayVoid: v.boolean(),
  /** The rule that made the points, once it counts. */
  ruleLabel: v.string(),
  /** Last civil day of publication; null when it is or was not published. */
  publishedUntil: v.nullable(v.string()),
  /** To its publication; for the person and secretaries. */
  objections: v.array(objectionView),
  history: v.array(
    v.strictObject({
      atMs: v.number(),
      byName: v.string(),
      event: v.picklist(['submitted', 'changed', 'withdrawn', 'approved', 'rejected', 'voided']),
      reason: v.string(),
    }),
  ),
});
export type RecordDetail = v.InferOutput<typeof recordDetail>;

/** What a person enters about an activity of their own. */
export const recordEntry = v.strictObject({
  type: oneOf('活动类型', ACTIVITY_TYPES),
  projectKey: v.nullable(text('志愿服务项目', 1, 40)),
  title: text('名称', 2, 60),
  occurredOn: localDate('日期'),
  durationMinutes: integer('时长', 1, MAX_RECORD_MINUTES, '分钟'),
  /**
   * When it began; left out on a change, it stays as it was. With it, records at the same time are found, so that a day
   * with two services asks for it.
   */
  startsAt: v.optional(v.nullable(clockTime('开始时间'))),
  place: text('地点', 1, 60),
  description: text('情况说明', 2, 1000),
  pictures,
  /** What one did in it; absent: took part, or for a change, as before. */
  activityRole: v.optional(oneOf('参加角色', ACTIVITY_ROLES)),
});
export type RecordEntry = v.InferOutput<typeof recordEntry>;

export const recordActions = {
  'record.submit': write(
    EVERY_MEMBER,
    'Logs an activity of one’s own; it waits for review.',
    recordEntry,
    v.strictObject({ recordId: id }),
  ),
  'record.change': write(
    EVERY_MEMBER,
    'Changes an own record and submits it again. An approved one returns to review and its points are reversed. Of a record that came from attendance only description and pictures may change.',
    v.strictObject({ recordId: id, revision: integer('版本', 0, 1_000_000), ...recordEntry.entries }),
    v.strictObject({ recordId: id, revision: v.number() }),
  ),
  'record.withdraw': write(
    EVERY_MEMBER,
    'Takes an own record that waits for review back to draft.',
    v.strictObject({ recordId: id }),
    v.strictObject({ recordId: id }),
  ),
  'record.mine': read(
    EVERY_MEMBER,
    'Own records, newest first.',
    v.strictObject({ state: v.nullable(oneOf('状态', RECORD_STATES)), cursor }),
    page(recordRow),
  ),
  'record.get': read(
    EVERY_MEMBER,
    'One record: one’s own, or any of the unit for secretaries.',
    v.strictObject({ recordId: id }),
    recordDetail,
  ),
  'record.queue': read(
    SECRETARIES,
    'Records of the unit in one state, oldest first while pending, else newest first; at most one of the filters kind, department and activity.',
    v.strictObject({
      state: oneOf('状态', ['pending', 'approved', 'rejected', 'voided'] as const),
      kind: v.nullable(oneOf('活动类别', ACTIVITY_KINDS)),
      departmentId: v.nullable(id),
      activityId: v.nullable(id),
      cursor,
    }),
    page(recordRow),
  ),
  'record.review': write(
    SECRETARIES,
    'Approves or rejects records, each on its own: what cannot be done is told per record. Nobody reviews their own records or what they recorded for others.',
    v.strictObject({
      items: v.pipe(
        v.array(v.strictObject({ recordId: id, revision: integer('版本', 0, 1_000_000) })),
        v.minLength(1, '请选择要审核的记录'),
        v.maxLength(MAX_BULK_RECORDS, `一次最多审核${MAX_BULK_RECORDS}条`),
        v.check(
          (items) => new Set(items.map((item) => item.recordId)).size === items.length,
          '同一条记录选了两次',
        ),
      ),
      decision: oneOf('审核结果', ['approve', 'reject'] as const),
      reason: text('退回原因', 0, 200),
    }),
    v.strictObject({
      results: v.array(
        v.strictObject({
          recordId: id,
          done: v.boolean(),
          earnedPoints: v.number(),
          /** It is published first: the instant from which it counts if nobody objects; else null. */
          countsFromMs: v.nullable(v.number()),
          /** Why it was not done, in Chinese; empty when done. */
          message: v.string(),
        }),
      ),
    }),
  ),
  'record.void': write(
    SECRETARIES,
    'Voids an approved record; its points are reversed by a new entry.',
    v.strictObject({ recordId: id, reason: text('作废原因', 2, 200) }),
    v.strictObject({ recordId: id }),
  ),
} as const;
