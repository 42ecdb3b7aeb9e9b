import { CAMPAIGN_PHASES, type CampaignPhase } from '@/shared/campaign/campaign-plan';
import type { PhaseView } from '@/shared/campaign/plan-contract';
import { formatDay } from '@/shared/time/chinese-time';
import { daysBetween, type LocalDate, parseLocalDate } from '@/shared/time/local-date';

export type StepState = 'done' | 'current' | 'todo';

export const PHASE_STATE_WORDS: Record<StepState, string> = {
  done: '已通过',
  current: '进行中',
  todo: '未开始',
};

export function phaseState(plan: PhaseView, current: CampaignPhase): StepState {
  if (plan.passedAtMs !== null) return 'done';
  return CAMPAIGN_PHASES.indexOf(plan.phase) <= CAMPAIGN_PHASES.indexOf(current) ? 'current' : 'todo';
}

/** `1月1日至2月28日`; the year stands above. */
export function phaseDates({ from, to }: PhaseView): string {
  const [first, last] = [parseLocalDate(from), parseLocalDate(to)];
  return first && last ? `${formatDay(first, first)}至${formatDay(last, last)}` : '';
}

/** How the phase stands against its last day; empty when there is nothing to say. */
export function phaseDeadline(plan: PhaseView, state: StepState, today: LocalDate): string {
  const to = parseLocalDate(plan.to);
  if (!to || state === 'todo') return '';
  if (state === 'done') return plan.passedByName ? `由${plan.passedByName}确认通过` : '';
  const left = daysBetween(today, to);
  if (left < 0) return `已逾期${-left}天`;
  return left === 0 ? '今天截止' : `还有${left}天`;
}

/** What is ticked of tasks and checks together, and how many there are. */
export function phaseCount({ tasks, exitChecks }: PhaseView): { done: number; total: number } {
  const all = [...tasks, ...exitChecks];
  return { done: all.filter(({ doneAtMs }) => doneAtMs !== null).length, total: all.length };
}

/** Whether a phase is left only with summaries of its activities, by the words of its checks, which are the unit's own. */
export const asksForSummaries = ({ exitChecks }: Pick<PhaseView, 'exitChecks'>): boolean =>
  exitChecks.some(({ text }) => text.includes('活动') && /[总小]结/.test(text));

/** Items as lines of a text, one each. */
export const itemLines = (items: ReadonlyArray<{ readonly text: string }>): string =>
  items.map(({ text }) => text).join('\n');

/** Lines back as items: a line that stood there before keeps its id, and with it its tick. */
export function itemsOfLines(
  lines: string,
  before: ReadonlyArray<{ readonly itemId: string; readonly text: string }>,
): { itemId: string | null; text: string }[] {
  const free = [...before];
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => {
      const at = free.findIndex((item) => item.text === text);
      const [kept] = at < 0 ? [] : free.splice(at, 1);
      return { itemId: kept?.itemId ?? null, text };
    });
}
