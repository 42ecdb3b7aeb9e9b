import type { RoundLineView, RoundRow } from '@/shared/selfcheck/contract';
import { hoursParts } from '@/shared/service/hours-words';
import { METRIC_FACTS } from '@/shared/standard/metric';
import { centipointsText } from '@/shared/text/points-text';
import { formatHours, formatRelativeDay } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';

type Score = NonNullable<RoundRow['score']>;

export const scoreWords = ({
  centipoints,
  fullCentipoints,
}: Pick<Score, 'centipoints' | 'fullCentipoints'>) =>
  `${centipointsText(centipoints)}/${centipointsText(fullCentipoints)}分`;

/** 0 to 100, of what can be reached. */
export const scorePercent = ({
  centipoints,
  fullCentipoints,
}: Pick<Score, 'centipoints' | 'fullCentipoints'>) =>
  fullCentipoints === 0 ? 0 : Math.floor((100 * centipoints) / fullCentipoints);

/** Whether the pass line is reached, and by how much not; a veto stands above it. */
export function passWords(
  { centipoints, fullCentipoints, vetoed }: Score,
  passPercent: number | null,
): { readonly tone: 'good' | 'wait' | 'bad'; readonly words: string } | undefined {
  if (vetoed) return { tone: 'bad', words: '有一票否决情形，不论得多少分都不能参评' };
  if (passPercent === null) return undefined;
  const pass = Math.ceil((fullCentipoints * passPercent) / 100);
  if (centipoints >= pass) return { tone: 'good', words: `已达到${centipointsText(pass)}分的达标线` };
  return {
    tone: 'wait',
    words: `离${centipointsText(pass)}分的达标线还差${centipointsText(pass - centipoints)}分`,
  };
}

export function roundLines(round: RoundRow, nowMs: number): string[] {
  const { state, openedAtMs, openedByName, closedAtMs, closedByName } = round;
  const dayOf = (atMs: number) => formatRelativeDay(localDateOf(atMs), localDateOf(nowMs));
  if (state === 'closed' && closedAtMs !== null) {
    return [`${closedByName} ${dayOf(closedAtMs)}结束`];
  }
  return [`${openedByName} ${dayOf(openedAtMs)}发起`];
}

/** A judgement in few words: `A`, `12（目标10）`, `未达标`, `+1.5分`, `未发生`. */
export function outcomeWords(line: Pick<RoundLineView, 'kind' | 'judgement'>): string {
  const outcome = line.judgement?.outcome;
  switch (outcome?.kind) {
    case undefined:
      return '未评';
    case 'graded':
      return `${outcome.grade}级`;
    case 'counted':
      return `完成${line.judgement?.percent ?? 0}%`;
    case 'yesNo':
      return outcome.met ? '达标' : '未达标';
    case 'plus':
      return `加${centipointsText(outcome.centipoints)}分`;
    case 'minus':
      return `减${centipointsText(outcome.centipoints)}分`;
    case 'veto':
      return outcome.occurred ? '已发生' : '未发生';
  }
}

type Measured = NonNullable<RoundLineView['measured']>;

/** What the system counted against its target: `人均志愿服务时长18.5小时（信用16小时，荣誉2.5小时），目标25小时`. */
export function measuredWords({ metric, value, creditValue, target }: Measured): string {
  const { label, unit } = METRIC_FACTS[metric];
  const text = (amount: number) => {
    if (unit === 'minutes') return `${formatHours(amount)}小时`;
    return unit === 'fen' ? `${amount / 100}元` : `${amount}${unit}`;
  };
  const parts = creditValue === null ? [] : hoursParts(value, creditValue);
  const made = parts.length > 0 ? `（${parts.join('，')}）` : '';
  return `${label}${text(value)}${made}，目标${text(target)}`;
}

/** What a line can bring, or take: `5分`, `最多加3分`, `一票否决，近2年`. */
export function weightWords({
  kind,
  weightCentipoints,
  lookBackYears,
}: Pick<RoundLineView, 'kind' | 'weightCentipoints' | 'lookBackYears'>): string {
  const points = `${centipointsText(weightCentipoints)}分`;
  if (kind === 'plus') return `最多加${points}`;
  if (kind === 'minus') return `最多减${points}`;
  if (kind === 'veto') return lookBackYears > 0 ? `一票否决，看近${lookBackYears}年` : '一票否决';
  return points;
}
