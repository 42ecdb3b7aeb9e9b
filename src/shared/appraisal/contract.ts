import * as v from 'valibot';
import { campaignYearInput, campaignYearView } from '../campaign/campaign-year-input';
import { ADMINISTRATORS, EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, integer, page, periodKey, text } from '../contract/schema';
import { APPRAISAL_PARTS, MISSING_REASONS } from './part';
import { APPRAISAL_APPEAL_STATES, ITEM_STATES } from './result-total';

export const APPRAISAL_STATES = ['draft', 'published'] as const;

const weight = (label: string) => integer(`${label}权重`, 0, 100, '分');

const formulaFields = {
  weights: v.strictObject({
    tasks: weight('任务'),
    service: weight('志愿服务'),
    partyDay: weight('主题党日'),
    study: weight('学习'),
    articles: weight('信息考评'),
    findings: weight('问题整改'),
  }),
  articlePointsAYear: integer('信息考评全年目标', 0, 10_000, '分'),
  maxPlusPoints: integer('加分上限', 0, 50, '分'),
  maxMinusPoints: integer('减分上限', 0, 50, '分'),
};
const formula = v.strictObject({ ...formulaFields, revision: v.number() });

const appraisalRow = v.strictObject({
  appraisalId: id,
  periodKey: v.string(),
  state: v.picklist(APPRAISAL_STATES),
  computedAtMs: v.number(),
  computedByName: v.string(),
  publishedAtMs: v.nullable(v.number()),
  /** Last day of objections; null before it is published. */
  objectionsUntil: v.nullable(v.string()),
  objectionsOpen: v.boolean(),
  departments: v.number(),
  openAppeals: v.number(),
});
export type AppraisalRow = v.InferOutput<typeof appraisalRow>;

const total = {
  /** Hundredths of points; null when nothing could be appraised. */
  baseCentipoints: v.nullable(v.number()),
  plusCentipoints: v.number(),
  minusCentipoints: v.number(),
  correctionCentipoints: v.number(),
  totalCentipoints: v.nullable(v.number()),
};

const departmentRow = v.strictObject({
  departmentId: id,
  name: v.string(),
  people: v.number(),
  isOwn: v.boolean(),
  openItems: v.number(),
  openAppeals: v.number(),
  ...total,
});
export type AppraisedDepartmentRow = v.InferOutput<typeof departmentRow>;

const line = v.strictObject({
  part: v.picklist(APPRAISAL_PARTS),
  formulaWeight: v.number(),
  weightCentipoints: v.number(),
  /** Hundredths of the part's unit. */
  value: v.number(),
  target: v.number(),
  /** Of hours the part of `value` that is 信用时长; null of everything else, and where it was not kept. */
  creditValue: v.nullable(v.number()),
  sharePermille: v.number(),
  centipoints: v.number(),
  missing: v.nullable(v.picklist(MISSING_REASONS)),
});
export type AppraisalLineView = v.InferOutput<typeof line>;

const item = v.strictObject({
  itemId: id,
  centipoints: v.number(),
  fact: v.string(),
  state: v.picklist(ITEM_STATES),
  proposerName: v.string(),
  deciderName: v.string(),
  reason: v.string(),
  mayDecide: v.boolean(),
});
export type AppraisalItemView = v.InferOutput<typeof item>;

const appealView = v.strictObject({
  appealId: id,
  memberName: v.string(),
  text: v.string(),
  submittedAtMs: v.number(),
  state: v.picklist(APPRAISAL_APPEAL_STATES),
  answer: v.string(),
  answeredByName: v.string(),
  answeredAtMs: v.nullable(v.number()),
  /** Of a proposed one it does not count yet. */
  correctionCentipoints: v.number(),
  /** Who agreed to the correction, or sent the answer back. */
  deciderName: v.string(),
  /** Why the answer was sent back; empty once it is answered anew. */
  sentBack: v.string(),
  isOwn: v.boolean(),
  mayAnswer: v.boolean(),
  mayDecide: v.boolean(),
});
export type AppraisalAppealView = v.InferOutput<typeof appealView>;

const result = v.strictObject({
  appraisal: appraisalRow,
  formula,
  ...departmentRow.entries,
  lines: v.array(line),
  items: v.array(item),
  appeals: v.array(appealView),
  mayPropose: v.boolean(),
  mayAppeal: v.boolean(),
});
export type AppraisalResult = v.InferOutput<typeof result>;

const departmentOf = { appraisalId: id, departmentId: id };

export const appraisalActions = {
  'appraisal.formula': read(
    EVERY_MEMBER,
    'How departments are appraised, for everybody to read.',
    v.strictObject({}),
    v.strictObject({
      formula,
      /** The unit's targets that it uses, for a year. */
      targets: v.strictObject({
        volunteerMinutesPerHead: v.number(),
        partyDayAttendancePercent: v.number(),
        studySessionsPerHead: v.number(),
      }),
    }),
  ),
  'appraisal.saveFormula': write(
    ADMINISTRATORS,
    'Changes the formula. What is published stays as it is; drafts must be reckoned again.',
    v.strictObject({ ...formulaFields, revision: integer('版本', 0, 1_000_000) }),
    formula,
  ),
  'appraisal.list': read(
    EVERY_MEMBER,
    'Appraisals of a year by the end of their period, latest first; drafts are for managers only. Without `year` those from the year worked on, with the periods that the year before ended with: they are published and appealed against in this one.',
    v.strictObject({ ...campaignYearInput, cursor }),
    v.strictObject({ ...page(appraisalRow).entries, ...campaignYearView }),
  ),
  'appraisal.compute': write(
    SECRETARIES,
    'Reckons the results of a quarter or year from tasks, tallies, articles and findings as a draft, or reckons a draft anew. Items stay.',
    v.strictObject({ periodKey }),
    appraisalRow,
  ),
  'appraisal.get': read(
    EVERY_MEMBER,
    'One appraisal: for managers all departments in the order of the unit, for others their own. Departments are not ranked.',
    v.strictObject({ appraisalId: id }),
    v.strictObject({ appraisal: appraisalRow, formula, departments: v.array(departmentRow) }),
  ),
  'appraisal.department': read(
    EVERY_MEMBER,
    'The result of a department line by line, with items and appeals: of any for managers, of one’s own for others.',
    v.strictObject(departmentOf),
    result,
  ),
  'appraisal.proposeItem': write(
    SECRETARIES,
    'Proposes points to add or take off a department in a draft, with the fact; another secretary decides.',
    v.strictObject({
      ...departmentOf,
      centipoints: integer('分值', -5000, 5000),
      fact: text('事实', 4, 200),
    }),
    result,
  ),
  'appraisal.decideItem': write(
    SECRETARIES,
    'Confirms or rejects a proposed item; never the one who proposed it.',
    v.strictObject({
      ...departmentOf,
      itemId: id,
      confirm: v.boolean('请选择是否同意'),
      reason: text('理由', 0, 200),
    }),
    result,
  ),
  'appraisal.publish': write(
    SECRETARIES,
    'Publishes the draft of a period that is over, with days of objection. Lines and items never change afterwards.',
    v.strictObject({ appraisalId: id, computedAtMs: integer('计算时间', 0, 9_999_999_999_999) }),
    appraisalRow,
  ),
  'appraisal.appeal': write(
    EVERY_MEMBER,
    'Appeals against the published result of one’s own department within the days of objection; once a person.',
    v.strictObject({ ...departmentOf, text: text('申诉理由', 5, 300) }),
    result,
  ),
  'appraisal.answerAppeal': write(
    ['secretary', 'administrator'],
    'Answers an appeal: a secretary of another department, or the administrator; never one’s own. An upheld one waits for a second person, who agrees to the correction.',
    v.strictObject({
      ...departmentOf,
      appealId: id,
      upheld: v.boolean('请选择申诉是否成立'),
      correctionCentipoints: integer('更正分值', -10_000, 10_000),
      answer: text('答复', 4, 300),
    }),
    result,
  ),
  'appraisal.decideCorrection': write(
    ['secretary', 'leader', 'administrator'],
    'Agrees to what an upheld appeal corrects, which then counts by a line that names it, or sends the answer back; never who answered or appealed.',
    v.strictObject({
      ...departmentOf,
      appealId: id,
      confirm: v.boolean('请选择是否同意'),
      reason: text('理由', 0, 200),
    }),
    result,
  ),
} as const;
