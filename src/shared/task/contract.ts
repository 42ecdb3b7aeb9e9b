import * as v from 'valibot';
import { campaignYearInput } from '../campaign/campaign-year-input';
import { EVERY_MEMBER, MANAGERS, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, integer, localDate, oneOf, page, revision, text } from '../contract/schema';
import { EVIDENCE_KINDS } from '../evidence/evidence-kind';
import { ARCHIVE_CLASSES } from '../standard/archive-class';
import { indicatorKeyInput } from '../standard/contract';
import { TASK_STATES } from './task-state';

/** Departments that one form gives a task to: one transaction writes them all. */
export const MAX_TASKS_AT_ONCE = 50;

const plan = {
  title: text('任务', 2, 60),
  standard: text('标准', 0, 300),
  measure: text('措施', 0, 300),
  deadline: localDate('完成时限'),
  /** Given again in the next year of the campaign. */
  standing: v.boolean('请选择是否常态化'),
};

const weeklyLine = v.strictObject({
  weekOf: v.string(),
  text: v.string(),
  percent: v.number(),
  byName: v.string(),
  atMs: v.number(),
});

const taskRow = v.strictObject({
  taskId: id,
  title: v.string(),
  key: v.string(),
  indicatorCode: v.string(),
  indicatorTitle: v.string(),
  deadline: v.string(),
  departmentId: v.string(),
  departmentName: v.string(),
  ownerId: v.nullable(v.string()),
  /** Empty: nobody yet. */
  ownerName: v.string(),
  state: v.picklist(TASK_STATES),
  percent: v.number(),
  /** Open, and the deadline is over. */
  overdue: v.boolean(),
  lastLine: v.nullable(weeklyLine),
  /** This week's line is still to be written. */
  progressAsked: v.boolean(),
});
export type TaskRow = v.InferOutput<typeof taskRow>;

const changed = v.strictObject({ taskId: id, revision: v.number(), state: v.picklist(TASK_STATES) });

export const taskActions = {
  'task.create': write(
    SECRETARIES,
    'Breaks an indicator of the year worked on down into one task for each of the departments, with its person where it is known.',
    v.strictObject({
      key: indicatorKeyInput,
      ...plan,
      departments: v.pipe(
        v.array(v.strictObject({ departmentId: id, ownerId: v.nullable(id) }), '请选择责任科室'),
        v.minLength(1, '请至少选择一个科室'),
        v.maxLength(MAX_TASKS_AT_ONCE, `一次最多分给${MAX_TASKS_AT_ONCE}个科室`),
        v.check(
          (list) => new Set(list.map(({ departmentId }) => departmentId)).size === list.length,
          '科室重复，请重新选择',
        ),
      ),
    }),
    v.strictObject({ taskIds: v.array(id) }),
  ),
  'task.change': write(
    SECRETARIES,
    'Changes what a task asks for, by when and of whom.',
    v.strictObject({ taskId: id, revision, ...plan, departmentId: id, ownerId: v.nullable(id) }),
    changed,
  ),
  'task.assign': write(
    ['secretary', 'leader'],
    'Gives a task to a person of its department, or back to the department.',
    v.strictObject({ taskId: id, revision, ownerId: v.nullable(id) }),
    changed,
  ),
  'task.cancel': write(
    SECRETARIES,
    'Cancels a task with a reason; it counts no more and stays readable.',
    v.strictObject({ taskId: id, revision, reason: text('原因', 2, 200) }),
    changed,
  ),
  'task.progress': write(
    EVERY_MEMBER,
    'The week’s line on an own open task; said twice in a week, the later one stands.',
    v.strictObject({
      taskId: id,
      percent: integer('进度', 0, 100, '%'),
      text: text('本周进展', 1, 60),
    }),
    v.strictObject({ taskId: id, percent: v.number(), lastLine: weeklyLine }),
  ),
  'task.report': write(
    EVERY_MEMBER,
    'Says that an own open task is done; in words, or by evidence attached to it.',
    v.strictObject({ taskId: id, text: text('完成情况', 0, 300) }),
    changed,
  ),
  'task.decide': write(
    SECRETARIES,
    'Confirms that a reported task is done, or gives it back with a reason (also one confirmed before); not one’s own.',
    v.strictObject({
      taskId: id,
      revision,
      decision: oneOf('处理结果', ['confirm', 'return']),
      reason: text('原因', 0, 200),
    }),
    changed,
  ),
  'task.take': write(
    EVERY_MEMBER,
    'Takes on an open task of the own department that nobody is named for yet.',
    v.strictObject({ taskId: id }),
    changed,
  ),
  'task.mine': read(
    EVERY_MEMBER,
    'Own tasks that are open or wait to be confirmed, the next deadline first, at most fifty each, and those of the own department that nobody is named for.',
    v.strictObject({}),
    v.strictObject({
      open: v.array(taskRow),
      reported: v.array(taskRow),
      /** Of the own department, without a person yet; at most ten, the next deadline first. */
      unowned: v.array(taskRow),
      /** More than is shown here: `task.own` pages all of them. */
      more: v.strictObject({ open: v.boolean(), reported: v.boolean() }),
      /** Of all open ones, also of those that are not shown here. */
      sums: v.strictObject({ open: v.number(), overdue: v.number(), thisWeek: v.number() }),
      /** Template of the reminder by subscription message; empty: none is set up. */
      reminderTemplateId: v.string(),
    }),
  ),
  'task.own': read(
    EVERY_MEMBER,
    'All own tasks in one state, page by page.',
    v.strictObject({ state: oneOf('状态', ['open', 'reported'] as const), cursor }),
    page(taskRow),
  ),
  'task.owners': read(
    MANAGERS,
    'What somebody is to be named for: open tasks without a person that are due within a week, and tasks and findings of people who left. At most fifty each.',
    v.strictObject({}),
    v.strictObject({
      unowned: v.array(taskRow),
      left: v.array(taskRow),
      findings: v.array(
        v.strictObject({
          findingId: id,
          text: v.string(),
          ownerName: v.string(),
          departmentName: v.string(),
          deadline: v.string(),
          overdue: v.boolean(),
        }),
      ),
    }),
  ),
  'task.list': read(
    MANAGERS,
    'Tasks of a year in one state by deadline: of all, of a department, or overdue ones; of an indicator in all states.',
    v.strictObject({
      ...campaignYearInput,
      scope: v.variant(
        'by',
        [
          v.strictObject({ by: v.literal('all'), state: oneOf('状态', TASK_STATES) }),
          v.strictObject({ by: v.literal('overdue') }),
          v.strictObject({
            by: v.literal('department'),
            departmentId: id,
            state: oneOf('状态', TASK_STATES),
          }),
          v.strictObject({ by: v.literal('indicator'), key: indicatorKeyInput }),
        ],
        '请返回重新选择',
      ),
      cursor,
    }),
    page(taskRow),
  ),
  'task.summary': read(
    MANAGERS,
    'Tasks of a year by department, those with the most overdue first.',
    v.strictObject(campaignYearInput),
    v.strictObject({
      total: v.number(),
      done: v.number(),
      overdue: v.number(),
      dueSoon: v.number(),
      departments: v.array(
        v.strictObject({
          departmentId: id,
          name: v.string(),
          total: v.number(),
          done: v.number(),
          overdue: v.number(),
          dueSoon: v.number(),
        }),
      ),
    }),
  ),
  'task.get': read(
    EVERY_MEMBER,
    'One task with its weeks, evidence and what happened to it. Members see their own, and those of their department that nobody is named for.',
    v.strictObject({ taskId: id }),
    v.strictObject({
      ...taskRow.entries,
      standard: v.string(),
      measure: v.string(),
      standing: v.boolean(),
      revision: v.number(),
      proof: v.string(),
      weeks: v.array(weeklyLine),
      evidence: v.array(
        v.strictObject({
          evidenceId: id,
          title: v.string(),
          kind: v.picklist(EVIDENCE_KINDS),
          archiveClass: v.picklist(ARCHIVE_CLASSES),
          fileId: v.string(),
          happenedOn: v.string(),
        }),
      ),
      own: v.boolean(),
      /** Nobody is named for it, and the caller is of its department. */
      mayTake: v.boolean(),
      mayDecide: v.boolean(),
      history: v.array(
        v.strictObject({
          atMs: v.number(),
          byName: v.string(),
          event: v.picklist([
            'given',
            'changed',
            'assigned',
            'reported',
            'confirmed',
            'returned',
            'cancelled',
          ]),
          reason: v.string(),
        }),
      ),
    }),
  ),
} as const;
