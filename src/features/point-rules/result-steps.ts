import type { Output } from '@/shared/contract/actions';
import { wholePointsText } from '@/shared/text/points-text';

type Assessment = NonNullable<Output<'points.assessment'>['result']>;
type Rules = NonNullable<Output<'points.rules'>['assessment']>;

/** One line of the sum: what it adds, and where it leads from and to, all in points. */
export interface ResultStep {
  readonly key: 'base' | 'earned' | 'bonus' | 'deduction' | 'correction' | 'limit' | 'veto';
  readonly label: string;
  /** Signed. */
  readonly points: number;
  readonly from: number;
  readonly to: number;
  /** In plain words why it is as many. */
  readonly why: string;
}

/** The rules that limits are explained by; null where they are not known. */
export type LimitRules = Pick<Rules, 'floor' | 'ceiling' | 'earnedMax'> | null;

/** A result line by line from base score to total, in the order in which it is made. */
export function resultSteps(result: Assessment, rules: LimitRules): ResultStep[] {
  const steps: ResultStep[] = [];
  const add = (key: ResultStep['key'], label: string, points: number, why: string) => {
    const from = steps.at(-1)?.to ?? 0;
    steps.push({ key, label, points, from, to: from + points, why });
  };
  const { base, bonus, deduction, correction, earnedCounted, outcome, total } = result;
  add('base', '基础分', base, '每个人一开始都有');
  add('earned', '活动得分', earnedCounted, earnedWhy(result));
  add('bonus', '加分', bonus, bonus === 0 ? '没有加分事项' : '由两位支部书记确认的加分事项');
  add('deduction', '扣分', deduction, deduction === 0 ? '没有扣分' : '每一笔都有事实依据，可以申诉');
  if (correction !== 0) add('correction', '更正', correction, '申诉成立后的更正');
  const sum = steps.at(-1)?.to ?? 0;
  const limited = outcome === 'zero' ? withinLimits(sum, rules) : (total ?? sum);
  if (outcome !== 'exempt' && limited !== sum) {
    add('limit', limited > sum ? '最低分' : '最高分', limited - sum, limitWhy(limited, sum));
  }
  if (outcome === 'zero') add('veto', '一票否决', -(steps.at(-1)?.to ?? 0), '有一票否决事项，结果记为0分');
  return steps;
}

function withinLimits(sum: number, rules: LimitRules): number {
  const raised = Math.max(sum, rules?.floor ?? sum);
  return Math.min(raised, rules?.ceiling ?? raised);
}

function earnedWhy({ earned, earnedCounted }: Assessment): string {
  if (earnedCounted < earned) return `活动共得${earned}分，按规则最多计${earnedCounted}分`;
  return earned === 0 ? '还没有审核通过的活动' : '审核通过的活动得分';
}

function limitWhy(limited: number, sum: number): string {
  return limited > sum ? `规则规定最低${wholePointsText(limited)}分` : `规则规定最高${limited}分，超出的不计`;
}

/** Where 0 lies and how wide each step is, in per cent of the picture's width. */
export function stepSpans(steps: readonly ResultStep[]): Array<{ left: number; width: number }> {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(0, ...ends);
  const span = Math.max(1, Math.max(0, ...ends) - least);
  const share = (points: number) => Math.round((points / span) * 1000) / 10;
  return steps.map(({ from, to }) => ({
    left: share(Math.min(from, to) - least),
    width: share(Math.abs(to - from)),
  }));
}
