import { AppError } from '../../../src/shared/error/app-error';
import type { PledgeActor } from '../../../src/shared/pledge/pledge-rules';
import { isPublished, type PledgeState } from '../../../src/shared/pledge/pledge-state';
import type { MemberContext } from '../context';
import { historyAfter } from '../history-after';
import { ownIds } from '../membership/own-ids';
import type { PledgeDoc } from '../store/documents/pledge';

export const pledgeActor = ({ caller, today }: MemberContext): PledgeActor => ({
  ids: ownIds(caller.member),
  secretary: caller.roles.has('secretary'),
  today,
});

/**
 * The pledge when the caller may see it: the own, a published one of the unit, for secretaries any of it. Another one
 * looks as if it did not exist.
 */
export function visiblePledge(pledge: PledgeDoc | null, context: MemberContext): PledgeDoc {
  const { ids, secretary } = pledgeActor(context);
  if (pledge?.unitId === context.caller.unit._id) {
    if (secretary || ids.includes(pledge.memberId) || isPublished(pledge.state)) return pledge;
  }
  throw new AppError('NOT_FOUND', '没有找到这条承诺，请返回刷新后再试');
}

/** What somebody decided on must be what is there. @throws AppError STATE_CHANGED */
export function checkRevision(pledge: PledgeDoc, revision: number): void {
  if (pledge.revision === revision) return;
  throw new AppError('STATE_CHANGED', '本人刚改过这条承诺，请刷新后再办理');
}

/** The history with one event more, made by the caller now. */
export function pledgeHistory(
  before: PledgeDoc | null,
  { caller, now }: MemberContext,
  state: PledgeState,
  reason: string,
): PledgeDoc['history'] {
  return historyAfter(before?.history ?? [], { atMs: now, byName: caller.member.name, state, reason });
}
