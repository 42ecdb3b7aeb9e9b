import { ACTIVITY_ROLE_LABELS, type ActivityRole } from '../activity/activity-role';
import { ACTIVITY_TYPE_FACTS, type ActivityType } from '../activity/activity-type';
import type { LocalDate } from '../time/local-date';
import type { PointCaps } from './point-rule';
import type { RuleSetDraft } from './rule-set-draft';

type Faults = Record<string, string>;
type RuleDraft = RuleSetDraft['rules'][number];
type AssessmentDraft = NonNullable<RuleSetDraft['assessment']>;

/** From the narrowest limit to the widest. */
const CAPS: ReadonlyArray<readonly [field: keyof PointCaps, word: string]> = [
  ['activityPoints', '单次'],
  ['dayPoints', '当日'],
  ['monthPoints', '当月'],
  ['quarterPoints', '当季'],
  ['yearPoints', '当年'],
];

/**
 * What is wrong with a set of rules, in Chinese by input path (`rules.1.types`); empty when it may be saved. It may
 * begin tomorrow at the earliest: what was done by today is scored by the rules people knew.
 */
export function ruleSetFaults(draft: RuleSetDraft, today: LocalDate): Readonly<Faults> {
  const faults: Faults = {};
  if (draft.effectiveFrom <= today) {
    faults.effectiveFrom = '新规则最早从明天起生效，之前得到的积分不受影响';
  }
  repeatedKeys(draft.rules, 'rules', faults);
  overlaps(draft.rules, faults);
  draft.rules.forEach((rule, index) => {
    ruleFaults(rule, `rules.${index}`, faults);
  });
  if (draft.assessment) assessmentFaults(draft.assessment, faults);
  return faults;
}

function repeatedKeys(items: ReadonlyArray<{ readonly key: string }>, path: string, faults: Faults): void {
  items.forEach(({ key }, index) => {
    const first = items.findIndex((other) => other.key === key);
    if (first < index) faults[`${path}.${index}.key`] ??= `标识与第${first + 1}项重复，请换一个`;
  });
}

/** Two rules for the same activity and role would leave it open which of them counts. */
function overlaps(rules: readonly RuleDraft[], faults: Faults): void {
  const taken = new Map<string, RuleDraft>();
  rules.forEach((rule, index) => {
    for (const [type, role] of pairsOf(rule)) {
      const other = taken.get(`${type}:${role}`);
      if (other) {
        const what = `${ACTIVITY_TYPE_FACTS[type].label}（${ACTIVITY_ROLE_LABELS[role]}）`;
        const where = other === rule ? '在本条规则中重复' : `已在规则“${other.label}”中`;
        faults[`rules.${index}.types`] ??= `${what}${where}，同一角色只能有一条规则`;
      } else taken.set(`${type}:${role}`, rule);
    }
  });
}

function pairsOf(rule: RuleDraft): Array<readonly [ActivityType, ActivityRole]> {
  return rule.types.flatMap((type) => rule.roles.map((role) => [type, role] as const));
}

function ruleFaults({ measure, perMinutes, caps }: RuleDraft, path: string, faults: Faults): void {
  if (measure === 'minutes' && perMinutes === 0)
    faults[`${path}.perMinutes`] = '按时长计分时请填写每满多少分钟';
  if (measure !== 'minutes' && perMinutes !== 0) faults[`${path}.perMinutes`] = '只有按时长计分才填写分钟数';
  const set = CAPS.flatMap(([field, word]) => {
    const limit = caps[field];
    return limit === null ? [] : [{ field, word, limit }];
  });
  set.forEach((wider, index) => {
    const narrower = set[index - 1];
    if (narrower && narrower.limit > wider.limit) {
      faults[`${path}.caps.${wider.field}`] =
        `${wider.word}上限${wider.limit}分小于${narrower.word}上限${narrower.limit}分，请调整`;
    }
  });
}

function assessmentFaults(assessment: AssessmentDraft, faults: Faults): void {
  const { floor, ceiling, baseScore, deductions, bonuses, vetoes } = assessment;
  repeatedKeys(deductions, 'assessment.deductions', faults);
  repeatedKeys(bonuses, 'assessment.bonuses', faults);
  repeatedKeys(vetoes, 'assessment.vetoes', faults);
  if (ceiling !== null && baseScore > ceiling) faults['assessment.ceiling'] = '最高分不能小于基础分';
  if (floor !== null && floor > baseScore) faults['assessment.floor'] = '最低分不能大于基础分';
  const seen = new Set<string>();
  assessment.exempt.forEach(({ memberIds }, index) => {
    if (memberIds.some((memberId) => seen.has(memberId))) {
      faults[`assessment.exempt.${index}.memberIds`] = '有人员重复列入免考核，请核对';
    }
    for (const memberId of memberIds) seen.add(memberId);
  });
}
