import * as v from 'valibot';
import { ACTIVITY_ROLES } from '../activity/activity-role';
import { ACTIVITY_TYPES } from '../activity/activity-type';
import { id, integer, localDate, oneOf, text } from '../contract/schema';
import { ASSESSMENT_PERIODS, VETO_EFFECTS } from './assessment-rules';
import { RULE_MEASURES } from './point-rule';

/** Above every sum of a year that a set of rules can mean. */
const MOST_POINTS = 100_000;

const key = v.pipe(
  v.string('请填写标识'),
  v.regex(/^[A-Za-z][A-Za-z0-9]{0,29}$/, '标识由1至30位字母或数字组成，以字母开头'),
);

const cap = (label: string) => v.nullable(integer(label, 0, MOST_POINTS, '分'));

const list = <T extends v.GenericSchema>(item: T, label: string, most: number) =>
  v.pipe(v.array(item, `请填写${label}`), v.maxLength(most, `${label}最多${most}项`));

const rule = v.strictObject({
  key,
  label: text('规则名称', 2, 40),
  types: v.pipe(
    v.array(oneOf('活动类型', ACTIVITY_TYPES), '请选择活动类型'),
    v.minLength(1, '请至少选择一种活动类型'),
    v.maxLength(ACTIVITY_TYPES.length, '活动类型重复'),
  ),
  roles: v.pipe(
    v.array(oneOf('参加角色', ACTIVITY_ROLES), '请选择参加角色'),
    v.minLength(1, '请至少选择一种参加角色'),
    v.maxLength(ACTIVITY_ROLES.length, '参加角色重复'),
  ),
  measure: oneOf('计分方式', RULE_MEASURES),
  points: integer('分值', 1, 1000, '分'),
  perMinutes: integer('每满时长', 0, 24 * 60, '分钟'),
  caps: v.strictObject({
    activityPoints: cap('单次上限'),
    dayPoints: cap('当日上限'),
    monthPoints: cap('当月上限'),
    quarterPoints: cap('当季上限'),
    yearPoints: cap('当年上限'),
  }),
});

const assessment = v.strictObject({
  period: oneOf('考核周期', ASSESSMENT_PERIODS),
  baseScore: integer('基础分', 0, 1000, '分'),
  earnedMax: cap('积分计入上限'),
  floor: v.nullable(integer('最低分', -MOST_POINTS, MOST_POINTS, '分')),
  ceiling: cap('最高分'),
  deductions: list(
    v.strictObject({ key, label: text('扣分事项', 2, 60), points: integer('扣分', 1, 1000, '分') }),
    '扣分事项',
    50,
  ),
  bonuses: list(
    v.strictObject({ key, label: text('加分事项', 2, 60), maxPoints: integer('最高加分', 1, 1000, '分') }),
    '加分事项',
    50,
  ),
  vetoes: list(
    v.strictObject({
      key,
      label: text('一票否决事项', 2, 60),
      effect: oneOf('否决结果', VETO_EFFECTS),
    }),
    '一票否决事项',
    20,
  ),
  exempt: list(
    v.strictObject({
      label: text('免考核人员类别', 2, 40),
      memberIds: list(id, '免考核人员', 200),
    }),
    '免考核人员类别',
    5,
  ),
});

/** A set of rules as the administrator writes it: the server gives the version. */
export const ruleSetDraft = v.strictObject({
  effectiveFrom: localDate('生效日期'),
  rules: list(rule, '规则', 60),
  assessment: v.nullable(assessment),
});
export type RuleSetDraft = v.InferOutput<typeof ruleSetDraft>;

/** The parts that the contract shows as they are kept. */
export const ruleView = rule;
export const assessmentView = assessment;
/** The same for everyone: of the exempt which groups there are, but not who is in them. */
export const assessmentSummary = v.strictObject({ ...assessment.entries, exempt: v.array(v.string()) });
