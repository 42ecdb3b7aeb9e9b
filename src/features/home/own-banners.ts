import { daysLeftWords, type PursePart } from '@/shared/redemption/purse-parts';
import type { Home } from './use-home';

/** One sentence of the first screen; `info` tells, the others ask for something. */
export interface OwnBanner {
  readonly tone: 'bad' | 'wait' | 'info';
  readonly title: string;
  readonly hint: string;
}

/** About the own tasks: what is late, else what this week brings; nothing while neither is. */
export function taskBanner({ overdue, thisWeek }: Home['tasks']): OwnBanner | null {
  if (overdue > 0) {
    const hint = thisWeek > 0 ? `本周还有${thisWeek}项到期` : '完成了就上报，有困难写进展';
    return { tone: 'bad', title: `${overdue}项任务已逾期`, hint };
  }
  if (thisWeek > 0)
    return { tone: 'wait', title: `本周有${thisWeek}项任务到期`, hint: '写一句进展，或上报完成' };
  return null;
}

/** About the own findings: all of them, since each is a problem that somebody waits to see put right. */
export function findingBanner({ open, overdue, thisWeek }: Home['findings']): OwnBanner | null {
  if (overdue > 0) {
    const rest = open - overdue;
    const hint = rest > 0 ? `另有${rest}个在整改` : '改好后填写整改情况，请支部书记验收';
    return { tone: 'bad', title: `${overdue}个问题整改逾期`, hint };
  }
  if (open === 0) return null;
  const hint = thisWeek > 0 ? `${thisWeek}个本周到期` : '改好后填写整改情况，请支部书记验收';
  return { tone: 'wait', title: `${open}个问题等您整改`, hint };
}

const TRANSFER_HINTS: Record<NonNullable<Home['transfer']>, string> = {
  asked: '等本单位支部书记或管理员同意',
  sent: '等接收的一方办理，办好后自动生效',
};

/** About the own transfer while it is under way. */
export function transferBanner(transfer: Home['transfer']): OwnBanner | null {
  return transfer && { tone: 'info', title: '您的转接正在办理', hint: TRANSFER_HINTS[transfer] };
}

/** About own redeemable points that end soon. */
export function endingBanner(ending: PursePart | null): OwnBanner | null {
  if (!ending) return null;
  const { points, daysLeft } = ending;
  const ends = daysLeft <= 1 ? daysLeftWords(daysLeft) : `${daysLeft}天后到期`;
  return { tone: 'info', title: `${points}分可兑换积分${ends}`, hint: '到期作废，去看看能换什么' };
}
