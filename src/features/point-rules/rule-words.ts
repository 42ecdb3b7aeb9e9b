import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS } from '@/shared/activity/activity-kind';
import { ACTIVITY_ROLE_LABELS, ACTIVITY_ROLES } from '@/shared/activity/activity-role';
import { ACTIVITY_TYPE_FACTS, typesOfKind } from '@/shared/activity/activity-type';
import type { PointCaps, RuleMeasure } from '@/shared/points/point-rule';
import type { RuleSetDraft } from '@/shared/points/rule-set-draft';
import { formatMinutes } from '@/shared/time/chinese-time';

export type RuleDraft = RuleSetDraft['rules'][number];

/** Longest name of a rule that the contract takes. */
export const LABEL_CHARACTERS = 40;

export const MEASURE_LABELS: Record<RuleMeasure, string> = {
  time: '按次',
  minutes: '按时长',
  session: '按场',
  year: '按年',
};

export const CAP_WORDS: ReadonlyArray<readonly [field: keyof PointCaps, word: string]> = [
  ['activityPoints', '每次'],
  ['dayPoints', '每天'],
  ['monthPoints', '每月'],
  ['quarterPoints', '每季度'],
  ['yearPoints', '每年'],
];

/** For what the points are: `每满1小时`, `每次`, `每场`, `每年`. */
export function unitWords({ measure, perMinutes }: Pick<RuleDraft, 'measure' | 'perMinutes'>): string {
  if (measure === 'minutes') return `每满${formatMinutes(perMinutes)}`;
  return { time: '每次', session: '每场', year: '每年' }[measure];
}

/** One sentence for each limit: `每季度最多8分`. */
export function capWords(caps: PointCaps): string[] {
  return CAP_WORDS.flatMap(([field, word]) => {
    const points = caps[field];
    return points === null ? [] : [`${word}最多${points}分`];
  });
}

/** The activities of a rule; a whole kind is named by its own word. */
export function typeWords(types: RuleDraft['types']): string {
  const words = ACTIVITY_KINDS.flatMap((kind) => {
    const all = typesOfKind(kind);
    const chosen = all.filter((type) => types.includes(type));
    if (chosen.length === all.length) return [`全部${ACTIVITY_KIND_LABELS[kind]}`];
    return chosen.map((type) => ACTIVITY_TYPE_FACTS[type].label);
  });
  return words.join('、');
}

/** Empty when the rule is for everyone, whatever they did. */
export function roleWords(roles: RuleDraft['roles']): string {
  if (roles.length === ACTIVITY_ROLES.length) return '';
  return ACTIVITY_ROLES.filter((role) => roles.includes(role))
    .map((role) => ACTIVITY_ROLE_LABELS[role])
    .join('、');
}

/** The whole rule in one sentence: `每次计2分，每季度最多8分`. */
export function ruleSentence(rule: Pick<RuleDraft, 'measure' | 'perMinutes' | 'points' | 'caps'>): string {
  const once = rule.measure === 'session' ? '（一天几次算一场）' : '';
  return [`${unitWords(rule)}计${rule.points}分${once}`, ...capWords(rule.caps)].join('，');
}

/** A name for a rule, made of what it says; the administrator may choose another one. */
export function suggestedLabel(
  rule: Pick<RuleDraft, 'types' | 'roles' | 'measure' | 'perMinutes' | 'points'>,
): string {
  const [first = ''] = typeWords(rule.types).replace(/^全部/, '').split('、');
  const several = typeWords(rule.types).includes('、') ? '等' : '';
  return `${first}${several}${roleWords(rule.roles)}${unitWords(rule)}${rule.points}分`.slice(
    0,
    LABEL_CHARACTERS,
  );
}
