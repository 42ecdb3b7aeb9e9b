import { AppError } from '../../../src/shared/error/app-error';
import { FINDING_WAY_LABELS, mayChange, mayWithdraw } from '../../../src/shared/selfcheck/finding';
import { formatDay } from '../../../src/shared/time/chinese-time';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { addDeadlines } from '../open-deadlines';
import type { FindingDoc } from '../store/documents/selfcheck';
import { findingOwner } from './finding-owner';
import { findingOf } from './finding-view';
import { noLongerOpen, putFinding } from './put-finding';
import { changedFinding } from './settle-finding';

/** A deadline that stays as it is may be over: what is late does not become timely by a change of its words. */
export const changeFinding: Handler<'selfcheck.changeFinding'> = async (context, input) => {
  const { findingId, seenAtMs, reason, ...plan } = input;
  await refuseRisky(context, `${plan.text}\n${plan.measures}\n${reason}`);
  return context.write(async (tx) => {
    const { caller, today } = context;
    const before = findingOf(await tx.get('findings', findingId), caller);
    if (!mayChange(before, caller.roles.has('secretary'))) throw changedFinding(before);
    if (before.history.at(-1)?.atMs !== seenAtMs) {
      throw new AppError('STATE_CHANGED', '这个问题刚被别人修改过，请返回刷新后再改');
    }
    if (plan.deadline !== before.deadline && plan.deadline < today) {
      throw new AppError('INPUT_INVALID', '整改期限不能早于今天', { deadline: '整改期限不能早于今天' });
    }
    // Whoever has left stays until another one is named.
    const owner =
      plan.ownerId === before.ownerId ? null : await findingOwner(tx, before.unitId, plan.ownerId);
    const after: FindingDoc = {
      ...before,
      ...plan,
      ...(owner && {
        ownerName: owner.name,
        departmentId: owner.departmentId,
        departmentName: owner.departmentName,
      }),
      deadlineKey: `${plan.deadline}:${findingId}`,
    };
    const changes = changesBetween(before, after, today);
    if (changes.length === 0) throw new AppError('NOT_ALLOWED', '没有改动，不用保存');
    await addDeadlines(tx, before.ownerId, 'openFindings', { [before.deadline]: -1 });
    await addDeadlines(tx, after.ownerId, 'openFindings', { [after.deadline]: 1 });
    return putFinding(context, tx, after, { event: 'changed', text: [reason, ...changes].join('\n') });
  });
};

/** What is told in the history: from what to what. */
function changesBetween(before: FindingDoc, after: FindingDoc, today: LocalDate): string[] {
  const told: ReadonlyArray<readonly [label: string, was: string, is: string]> = [
    ['责任人', before.ownerName, after.ownerName],
    ['期限', formatDay(before.deadline, today), formatDay(after.deadline, today)],
    ['整改方式', FINDING_WAY_LABELS[before.way], FINDING_WAY_LABELS[after.way]],
    ['问题', before.text, after.text],
    ['措施', before.measures || '未填', after.measures || '未填'],
  ];
  return told.flatMap(([label, was, is], index) =>
    was === is && (index > 0 || before.ownerId === after.ownerId) ? [] : `${label}：${was} → ${is}`,
  );
}

/** Closing takes proof; what was no finding, or stands twice, is withdrawn and stays readable with the reason. */
export const withdrawFinding: Handler<'selfcheck.withdrawFinding'> = async (
  context,
  { findingId, reason },
) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { caller } = context;
    const before = findingOf(await tx.get('findings', findingId), caller);
    if (before.state !== 'open' && before.state !== 'proved') throw changedFinding(before);
    if (!mayWithdraw(before, ownIds(caller.member), caller.roles.has('secretary'))) {
      throw new AppError('NOT_ALLOWED', '责任人和填写整改情况的人不能自己撤销，请由另一位支部书记处理');
    }
    if (before.state === 'open') {
      await addDeadlines(tx, before.ownerId, 'openFindings', { [before.deadline]: -1 });
    }
    await noLongerOpen(tx, before);
    return putFinding(context, tx, { ...before, state: 'withdrawn' }, { event: 'withdrawn', text: reason });
  });
};
