import * as v from 'valibot';
import { EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, oneOf, page, periodKey, text } from '../contract/schema';
import { APPEAL_STATES, APPEAL_SUBJECTS, PERIOD_STATES } from './appeal-state';
import { ENTRY_SOURCES } from './point-entry';

const periodRow = v.strictObject({
  periodKey: v.string(),
  state: v.picklist(PERIOD_STATES),
  /** Last day of objections; null while the list is not out. */
  objectionsUntil: v.nullable(v.string()),
  objectionsOpen: v.boolean(),
  /** People in the list, and their points and minutes of service together; 0 while it is not out. */
  members: v.number(),
  points: v.number(),
  volunteerMinutes: v.number(),
  /** The part of `volunteerMinutes` that is 信用时长; the rest is 荣誉时长. */
  creditMinutes: v.number(),
});
export type PeriodRow = v.InferOutput<typeof periodRow>;

const publishedRow = v.strictObject({
  subjectId: id,
  name: v.string(),
  departmentName: v.string(),
  rank: v.number(),
  points: v.number(),
  volunteerMinutes: v.number(),
  creditMinutes: v.number(),
  isOwn: v.boolean(),
});

const appealRow = v.strictObject({
  appealId: id,
  memberId: id,
  memberName: v.string(),
  departmentName: v.string(),
  subject: v.picklist(APPEAL_SUBJECTS),
  periodKey: v.nullable(v.string()),
  entryId: v.nullable(id),
  /** What the entry came from; null for a published list. A correction of a veto takes it back and has no points. */
  entrySource: v.nullable(v.picklist(ENTRY_SOURCES)),
  /** The record that the entry counts. */
  recordId: v.nullable(id),
  /** What it was about as it stood then, in Chinese. */
  about: v.string(),
  text: v.string(),
  state: v.picklist(APPEAL_STATES),
  submittedAtMs: v.number(),
  answer: v.string(),
  answeredByName: v.string(),
  answeredAtMs: v.nullable(v.number()),
  /** The correction that waits for a second person or was confirmed; null while there is none. */
  correctionItemId: v.nullable(id),
  /** The entry that mended it, once two people agreed on one. */
  correctionEntryId: v.nullable(id),
  isOwn: v.boolean(),
});
export type AppealRow = v.InferOutput<typeof appealRow>;

/** Closed periods, the lists published of them, and what people say to them. */
export const closingActions = {
  'points.periods': read(
    EVERY_MEMBER,
    'Closed months, quarters and years with their state, by their end, latest first. Everything after `closedThroughMonth` is open.',
    v.strictObject({ cursor }),
    v.strictObject({ closedThroughMonth: v.nullable(v.string()), ...page(periodRow).entries }),
  ),
  'points.published': read(
    EVERY_MEMBER,
    'The list of a closed period as it was published; it never changes. Shown to whom the unit shows rankings; one’s own line is always told.',
    v.strictObject({ periodKey, cursor }),
    v.strictObject({
      visible: v.boolean(),
      ...page(publishedRow).entries,
      own: v.nullable(
        v.strictObject({
          rank: v.nullable(v.number()),
          points: v.number(),
          volunteerMinutes: v.number(),
          creditMinutes: v.number(),
        }),
      ),
      objectionsUntil: v.nullable(v.string()),
      objectionsOpen: v.boolean(),
    }),
  ),
  'points.appeal': write(
    EVERY_MEMBER,
    'Objects to the own result in a published list, within its days of objection, or to an own entry; once to each.',
    v.strictObject({
      subject: oneOf('申诉对象', APPEAL_SUBJECTS),
      periodKey: v.nullable(periodKey),
      entryId: v.nullable(id),
      text: text('申诉理由', 5, 500),
    }),
    v.strictObject({ appealId: id }),
  ),
  'points.appeals': read(
    EVERY_MEMBER,
    'Own appeals with their answers, newest first.',
    v.strictObject({ cursor }),
    page(appealRow),
  ),
  'points.appealQueue': read(
    SECRETARIES,
    'Appeals of the unit in one state, oldest first while open, else newest first.',
    v.strictObject({ state: oneOf('状态', APPEAL_STATES), cursor }),
    page(appealRow),
  ),
  'points.answerAppeal': write(
    SECRETARIES,
    'Upholds or dismisses an appeal with a reason; never one’s own. Both stay on record; what is upheld is mended by a correction that two people agree on.',
    v.strictObject({
      appealId: id,
      upheld: v.boolean('请选择是否成立'),
      answer: text('答复', 5, 500),
    }),
    v.strictObject({ appealId: id }),
  ),
} as const;
