import type { AssessmentRules } from '@/shared/points/assessment-rules';
import { wholePointsText } from '@/shared/text/points-text';

export const PERIOD_WORDS = { year: '按自然年考核', quarter: '按季度考核' } as const;

type Assessment = Pick<AssessmentRules, 'period' | 'baseScore' | 'earnedMax' | 'floor' | 'ceiling'> & {
  readonly exempt: readonly string[];
};

/** How a result comes about, a sentence a line. */
export function assessmentWords(rules: Assessment): string[] {
  const { period, baseScore, earnedMax, exempt } = rules;
  const earned = earnedMax === null ? '活动得分' : `活动得分（最多计${earnedMax}分）`;
  const lines = [`${PERIOD_WORDS[period]}：基础分${baseScore}分＋${earned}＋加分－扣分`, limitWords(rules)];
  if (exempt.length > 0) lines.push(`${exempt.join('、')}不参加考核，积分照常记`);
  return lines;
}

export function limitWords({ floor, ceiling }: Pick<Assessment, 'floor' | 'ceiling'>): string {
  const least = floor === null ? '不设最低分' : `最低${wholePointsText(floor)}分`;
  return `${least}，${ceiling === null ? '上不封顶' : `最高${ceiling}分`}`;
}
