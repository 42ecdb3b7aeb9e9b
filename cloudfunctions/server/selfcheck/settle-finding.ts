import { AppError } from '../../../src/shared/error/app-error';
import { FINDING_STATE_LABELS, mayDecide, mayProve } from '../../../src/shared/selfcheck/finding';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { needReason } from '../need-reason';
import { addDeadlines } from '../open-deadlines';
import type { FindingDoc } from '../store/documents/selfcheck';
import { findingOf } from './finding-view';
import { noLongerOpen, putFinding } from './put-finding';

export const proveFinding: Handler<'selfcheck.proveFinding'> = async (
  context,
  { findingId, text, pictures },
) => {
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const { caller } = context;
    const finding = findingOf(await tx.get('findings', findingId), caller);
    if (finding.state !== 'open') throw changedFinding(finding);
    if (!mayProve(finding, ownIds(caller.member), caller.roles.has('secretary'))) {
      throw new AppError('NOT_ALLOWED', '整改情况由责任人填写；责任人不便时可以由支部书记代填');
    }
    await addDeadlines(tx, finding.ownerId, 'openFindings', { [finding.deadline]: -1 });
    return putFinding(
      context,
      tx,
      { ...finding, state: 'proved', provedById: caller.member._id },
      { event: 'proved', text, pictures },
    );
  });
};

export const decideFinding: Handler<'selfcheck.decideFinding'> = async (
  context,
  { findingId, decision, reason },
) => {
  if (decision === 'return') needReason(reason, '退回时请写明还差什么');
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { caller, today } = context;
    const finding = findingOf(await tx.get('findings', findingId), caller);
    if (finding.state !== 'proved') throw changedFinding(finding);
    if (!mayDecide(finding, ownIds(caller.member), true)) {
      throw new AppError('NOT_ALLOWED', '销号要由另一位支部书记验收，责任人和填写整改情况的人不能自己验收');
    }
    if (decision === 'return') {
      await addDeadlines(tx, finding.ownerId, 'openFindings', { [finding.deadline]: 1 });
      return putFinding(context, tx, { ...finding, state: 'open' }, { event: 'returned', text: reason });
    }
    await noLongerOpen(tx, finding);
    return putFinding(
      context,
      tx,
      { ...finding, state: 'closed', closedOn: today },
      { event: 'closed', text: reason },
    );
  });
};

/** Somebody else was first. */
export const changedFinding = ({ state }: FindingDoc) =>
  new AppError(
    'STATE_CHANGED',
    state === 'closed' || state === 'withdrawn'
      ? `这个问题${FINDING_STATE_LABELS[state]}，请刷新后查看`
      : '这个问题的状态已经变化，请刷新后再操作',
  );
