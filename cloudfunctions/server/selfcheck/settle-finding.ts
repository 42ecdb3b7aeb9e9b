import { AppError } from '../../../src/shared/error/app-error';
import { mayDecide, mayProve } from '../../../src/shared/selfcheck/finding';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { addDeadlines } from '../open-deadlines';
import { chapterId } from '../standard/chapter-id';
import type { FindingDoc, FindingEvent } from '../store/documents';
import type { Transaction } from '../store/store';
import { findingDetail, findingOf } from './finding-view';

const MAX_HISTORY = 50;
const MIN_REASON_CHARACTERS = 2;

export const proveFinding: Handler<'selfcheck.proveFinding'> = async (
  context,
  { findingId, text, pictures },
) => {
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const { caller } = context;
    const finding = findingOf(await tx.get('findings', findingId), caller);
    if (finding.state !== 'open') throw changed(finding);
    if (!mayProve(finding, ownIds(caller.member), caller.roles.has('secretary'))) {
      throw new AppError('NOT_ALLOWED', '整改情况由责任人填写；责任人不便时可以由支部书记代填');
    }
    await addDeadlines(tx, finding.ownerId, 'openFindings', { [finding.deadline]: -1 });
    return save(context, tx, {
      ...finding,
      state: 'proved',
      provedById: caller.member._id,
      history: withEvent(context, finding, 'proved', text, pictures),
    });
  });
};

export const decideFinding: Handler<'selfcheck.decideFinding'> = async (
  context,
  { findingId, decision, reason },
) => {
  if (decision === 'return' && reason.length < MIN_REASON_CHARACTERS) {
    const message = '退回时请写明还差什么，至少2个字';
    throw new AppError('INPUT_INVALID', message, { reason: message });
  }
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { caller, today } = context;
    const finding = findingOf(await tx.get('findings', findingId), caller);
    if (finding.state !== 'proved') throw changed(finding);
    if (!mayDecide(finding, ownIds(caller.member), true)) {
      throw new AppError('NOT_ALLOWED', '销号要由另一位支部书记验收，责任人和填写整改情况的人不能自己验收');
    }
    if (decision === 'return') {
      await addDeadlines(tx, finding.ownerId, 'openFindings', { [finding.deadline]: 1 });
      return save(context, tx, {
        ...finding,
        state: 'open',
        history: withEvent(context, finding, 'returned', reason),
      });
    }
    const { indicatorKey: key, campaignId, year } = finding;
    if (key !== null) {
      await tx.increment('chapters', chapterId(campaignId, year, key), {
        [`states.${key}.openFindings`]: -1,
        moves: 1,
      });
    }
    return save(context, tx, {
      ...finding,
      state: 'closed',
      closedOn: today,
      history: withEvent(context, finding, 'closed', reason),
    });
  });
};

async function save(context: MemberContext, tx: Transaction, finding: FindingDoc) {
  await tx.put('findings', finding);
  return findingDetail(finding, context);
}

function withEvent(
  { caller, now }: MemberContext,
  { history }: FindingDoc,
  event: FindingEvent['event'],
  text: string,
  pictures: readonly string[] = [],
): readonly FindingEvent[] {
  return [...history, { atMs: now, byName: caller.member.name, event, text, pictures }].slice(-MAX_HISTORY);
}

const changed = ({ state }: FindingDoc) =>
  new AppError(
    'STATE_CHANGED',
    state === 'closed' ? '这个问题已经销号，请刷新后查看' : '这个问题的状态已经变化，请刷新后再操作',
  );
