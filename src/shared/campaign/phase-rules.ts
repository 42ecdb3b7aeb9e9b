import { AppError } from '../error/app-error';
import type { LocalDate } from '../time/local-date';
import {
  CAMPAIGN_PHASE_LABELS,
  CAMPAIGN_PHASES,
  type CampaignPhase,
  type PhaseItem,
  type PhasePlan,
} from './campaign-plan';
import { dayOf, openItem } from './default-phases';

export type PhaseList = 'tasks' | 'exitChecks';
type Phases = readonly PhasePlan[];

/** Whoever acts, and when. */
interface Act {
  readonly name: string;
  readonly now: number;
}

interface Tick extends Act {
  readonly phase: CampaignPhase;
  readonly list: PhaseList;
  readonly itemId: string;
  readonly done: boolean;
  readonly note: string;
}

/**
 * Ticks an item, or takes the tick back; of a phase that was passed nothing changes.
 * @throws AppError NOT_FOUND, NOT_ALLOWED
 */
export function tickItem(phases: Phases, { phase, list, itemId, done, note, name, now }: Tick): PhasePlan[] {
  return changePhase(phases, phase, (plan) => {
    if (plan.passedAtMs !== null) {
      throw new AppError('NOT_ALLOWED', `“${CAMPAIGN_PHASE_LABELS[phase]}”阶段已经通过，不能再改`);
    }
    if (!plan[list].some((item) => item.itemId === itemId)) {
      throw new AppError('NOT_FOUND', '没有找到这一项，阶段内容可能刚被修改，请刷新');
    }
    const ticked = done
      ? { doneAtMs: now, doneByName: name, note }
      : { doneAtMs: null, doneByName: '', note };
    return {
      ...plan,
      [list]: plan[list].map((item) => (item.itemId === itemId ? { ...item, ...ticked } : item)),
    };
  });
}

/**
 * Leaves the phase that the campaign is in; the next one, or the same when it was the last.
 * @throws AppError STATE_CHANGED when it is in another phase, NOT_ALLOWED while exit checks are open or it was passed
 */
export function passPhase(
  phases: Phases,
  current: CampaignPhase,
  asked: CampaignPhase,
  { name, now }: Act,
): { phases: PhasePlan[]; next: CampaignPhase } {
  if (asked !== current) {
    throw new AppError('STATE_CHANGED', `现在是“${CAMPAIGN_PHASE_LABELS[current]}”阶段，请刷新后再看`);
  }
  const after = changePhase(phases, current, (plan) => {
    if (plan.passedAtMs !== null) throw new AppError('NOT_ALLOWED', '这个阶段已经通过了');
    const open = plan.exitChecks.filter((item) => item.doneAtMs === null);
    if (open.length > 0) {
      const message = `还有${open.length}项没有完成：${open.map((item) => item.text).join('；')}`;
      throw new AppError('NOT_ALLOWED', `${message}。完成后再通过这个阶段`);
    }
    return { ...plan, passedAtMs: now, passedByName: name };
  });
  return { phases: after, next: CAMPAIGN_PHASES[CAMPAIGN_PHASES.indexOf(current) + 1] ?? current };
}

export interface PhaseDraft {
  readonly phase: CampaignPhase;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Null: a new item. */
  readonly tasks: ReadonlyArray<{ readonly itemId: string | null; readonly text: string }>;
  readonly exitChecks: ReadonlyArray<{ readonly itemId: string | null; readonly text: string }>;
}

/**
 * Dates and items of a phase of a year. An item whose words change is another one: its tick goes.
 * @throws AppError INPUT_INVALID, NOT_ALLOWED when the phase was passed
 */
export function redraftPhase(phases: Phases, year: string, draft: PhaseDraft): PhasePlan[] {
  const { phase, from, to } = draft;
  if (from.slice(0, 4) !== year || to.slice(0, 4) !== year) throw dateFault('from', `日期要在${year}年之内`);
  if (to < from) throw dateFault('to', '结束日期不能早于开始日期');
  return changePhase(phases, phase, (plan) => {
    if (plan.passedAtMs !== null) throw new AppError('NOT_ALLOWED', '这个阶段已经通过，不能再改');
    return {
      ...plan,
      from,
      to,
      tasks: redraftItems('t', plan.tasks, draft.tasks),
      exitChecks: redraftItems('c', plan.exitChecks, draft.exitChecks),
    };
  });
}

/** The phases of another year: a year on, and nothing done. */
export function shiftPhases(phases: Phases, year: string): PhasePlan[] {
  return phases.map((plan) => ({
    ...plan,
    from: dayOf(year, plan.from.slice(5)),
    to: dayOf(year, plan.to.slice(5)),
    tasks: plan.tasks.map(({ itemId, text }) => openItem(itemId, text)),
    exitChecks: plan.exitChecks.map(({ itemId, text }) => openItem(itemId, text)),
    passedAtMs: null,
    passedByName: '',
  }));
}

function changePhase(
  phases: Phases,
  phase: CampaignPhase,
  change: (plan: PhasePlan) => PhasePlan,
): PhasePlan[] {
  return phases.map((plan) => (plan.phase === phase ? change(plan) : plan));
}

function dateFault(field: string, message: string): AppError {
  return new AppError('INPUT_INVALID', message, { [field]: message });
}

function redraftItems(
  prefix: string,
  before: readonly PhaseItem[],
  drafts: ReadonlyArray<{ readonly itemId: string | null; readonly text: string }>,
): PhaseItem[] {
  const used = new Set(before.map(({ itemId }) => itemId));
  let number = 0;
  const freshId = () => {
    do number += 1;
    while (used.has(`${prefix}${number}`));
    used.add(`${prefix}${number}`);
    return `${prefix}${number}`;
  };
  return drafts.map(({ itemId, text }) => {
    const kept = before.find((item) => item.itemId === itemId);
    if (kept?.text === text) return kept;
    return openItem(kept ? kept.itemId : freshId(), text);
  });
}
