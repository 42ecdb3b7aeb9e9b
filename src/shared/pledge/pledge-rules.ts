import { AppError } from '../error/app-error';
import type { LocalDate } from '../time/local-date';
import type { PledgeState } from './pledge-state';

/** A person makes two to five pledges a year; fewer than two is nobody's fault and only hinted at. */
export const MAX_PLEDGES = 5;
export const USUAL_PLEDGES = 2;

/** What can be done with a pledge; of those one may do at once the last is the main one. */
export const PLEDGE_ACTS = [
  'withdraw',
  'change',
  'note',
  'report',
  'return',
  'publish',
  'refute',
  'confirm',
] as const;
export type PledgeAct = (typeof PLEDGE_ACTS)[number];

interface ActRule {
  readonly by: 'person' | 'secretary';
  readonly from: readonly PledgeState[];
}

/** What was found not kept can be reported once more: a person may mend it, and a secretary may have erred. */
const RULES: Readonly<Record<PledgeAct, ActRule>> = {
  withdraw: { by: 'person', from: ['proposed', 'returned'] },
  change: { by: 'person', from: ['proposed', 'returned'] },
  note: { by: 'person', from: ['published', 'notKept'] },
  report: { by: 'person', from: ['published', 'notKept'] },
  return: { by: 'secretary', from: ['proposed'] },
  publish: { by: 'secretary', from: ['proposed'] },
  refute: { by: 'secretary', from: ['reported'] },
  confirm: { by: 'secretary', from: ['reported'] },
};

/**
 * The oldest year whose pledges can still be acted on: last year's are reported and judged in January, and the nightly
 * comparison of sums looks at no earlier one.
 */
export const oldestOpenYear = (today: LocalDate): string => String(Number(today.slice(0, 4)) - 1);

export interface Pledge {
  readonly memberId: string;
  readonly year: string;
  readonly state: PledgeState;
}

/** Who asks, with all ids of before a transfer. */
export interface PledgeActor {
  readonly ids: readonly string[];
  readonly secretary: boolean;
  readonly today: LocalDate;
}

/** What one may do with a pledge, the main thing last. */
export function actsOf(pledge: Pledge, actor: PledgeActor): PledgeAct[] {
  return PLEDGE_ACTS.filter((act) => refusalOf(pledge, act, actor) === null);
}

/** Nobody decides about the own pledge. @throws AppError NOT_ALLOWED, STATE_CHANGED or CLOSED */
export function checkAct(pledge: Pledge, act: PledgeAct, actor: PledgeActor): void {
  const refusal = refusalOf(pledge, act, actor);
  if (refusal) throw refusal;
}

function refusalOf(pledge: Pledge, act: PledgeAct, { ids, secretary, today }: PledgeActor): AppError | null {
  const { by, from } = RULES[act];
  const own = ids.includes(pledge.memberId);
  if (by === 'person' && !own) return new AppError('NOT_ALLOWED', '这是别人的承诺，只有本人可以填写');
  if (by === 'secretary' && !secretary) return new AppError('NOT_ALLOWED', '请由支部书记办理');
  if (by === 'secretary' && own) {
    return new AppError('NOT_ALLOWED', '不能办理本人的承诺，请由另一位支部书记办理');
  }
  if (!from.includes(pledge.state)) {
    return new AppError('STATE_CHANGED', '这条承诺已有变化，请刷新后查看');
  }
  if (pledge.year < oldestOpenYear(today)) {
    return new AppError('CLOSED', `${pledge.year}年的承诺已经归档，不能再办理`);
  }
  const needsYear = act === 'note' || act === 'change';
  if (needsYear && pledge.year !== today.slice(0, 4)) {
    return new AppError('CLOSED', `${pledge.year}年已经结束，不能再填写`);
  }
  return null;
}

/** A pledge is of the year that runs and is due within it. @throws AppError INPUT_INVALID */
export function checkDueOn(dueOn: LocalDate, today: LocalDate): void {
  const year = today.slice(0, 4);
  const message =
    dueOn < today
      ? '完成时间不能早于今天'
      : dueOn.slice(0, 4) === year
        ? ''
        : `完成时间要在${year}年内，最晚12月31日`;
  if (message !== '') throw new AppError('INPUT_INVALID', message, { dueOn: message });
}

export interface PledgeNote {
  /** `Q1`…`Q4` of the pledge's year. */
  readonly quarter: string;
  readonly text: string;
}

/** One note a quarter: writing again replaces it. */
export function withNote<N extends PledgeNote>(notes: readonly N[], note: N): N[] {
  return [...notes.filter(({ quarter }) => quarter !== note.quarter), note].sort((a, b) =>
    a.quarter < b.quarter ? -1 : 1,
  );
}
