import type { StarRow } from '@/shared/service/contract';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';

/** What an award asks for, each with whether it is there. */
export interface StarStep {
  readonly key: 'published' | 'over' | 'answered' | 'second';
  readonly done: boolean;
  readonly label: string;
}

export interface StarWay {
  readonly steps: readonly StarStep[];
  /** What this secretary may do now. */
  readonly mayPublish: boolean;
  readonly mayAward: boolean;
  readonly mayRefuse: boolean;
  /** The first objection without an answer; undefined when there is none. */
  readonly toAnswer: number | undefined;
}

const NOTHING: StarWay = {
  steps: [],
  mayPublish: false,
  mayAward: false,
  mayRefuse: false,
  toAnswer: undefined,
};

/** How far an application is and what this secretary can do about it. The server decides again. */
export function starWay(row: StarRow, today: LocalDate): StarWay {
  const { state, isOwn } = row;
  if (state === 'awarded' || state === 'refused') return NOTHING;
  if (state === 'applied') {
    const steps: StarStep[] = [
      { key: 'published', done: false, label: isOwn ? '等另一位支部书记公示' : '核对无误后公示' },
    ];
    return { ...NOTHING, steps, mayPublish: !isOwn, mayRefuse: !isOwn };
  }
  const unanswered = row.objections.findIndex(({ answer }) => answer === '');
  const steps = publishedSteps(row, today, unanswered);
  return {
    steps,
    mayPublish: false,
    mayAward: steps.every(({ done }) => done),
    mayRefuse: !isOwn,
    toAnswer: unanswered >= 0 ? unanswered : undefined,
  };
}

function publishedSteps(row: StarRow, today: LocalDate, unanswered: number): StarStep[] {
  const until = row.publishedUntil === null ? undefined : parseLocalDate(row.publishedUntil);
  const over = until !== undefined && today > until;
  const day = until ? formatDay(until, today) : '';
  const left = row.objections.filter(({ answer }) => answer === '').length;
  return [
    { key: 'over', done: over, label: over ? `公示期满（到${day}）` : `公示到${day}，期满后认定` },
    {
      key: 'answered',
      done: unanswered < 0,
      label: answeredWords(row.objections.length, left),
    },
    secondStep(row),
  ];
}

function answeredWords(all: number, left: number): string {
  if (all === 0) return '没有异议';
  return left === 0 ? `${all}条异议都已答复` : `还有${left}条异议没有答复`;
}

function secondStep({ isOwn, publishedByCaller }: StarRow): StarStep {
  if (isOwn) return { key: 'second', done: false, label: '本人的申请，由另一位支部书记认定' };
  return publishedByCaller
    ? { key: 'second', done: false, label: '由您公示，须另一位支部书记认定' }
    : { key: 'second', done: true, label: '公示和认定由两个人办理' };
}
