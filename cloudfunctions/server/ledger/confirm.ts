import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { mayConfirm } from '../../../src/shared/ledger/access';
import { ADOPTION_LEVELS, DEFAULT_SCORE_TABLE } from '../../../src/shared/ledger/adoption-level';
import { fieldChanges } from '../../../src/shared/ledger/changes';
import { listOf } from '../../../src/shared/ledger/field';
import type { Handler, MemberContext } from '../context';
import { withdrawSource } from '../evidence/withdraw-source';
import { refuseRisky } from '../feedback/refuse-risky';
import { historyAfter } from '../history-after';
import { needReason } from '../need-reason';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { Transaction } from '../store/store';
import { guarded, readerOf } from './entry-views';
import { checkRevision, loadEntry } from './load-entry';
import { putEntry } from './put-entry';

/** Gives an article the points of its level by today's table, which it keeps, or returns it. */
export const confirm: Handler<'ledger.confirm'> = async (context, input) => {
  if (!input.approve) needReason(input.reason, '请写明退回的原因，作者看得到');
  await refuseRisky(context, input.reason);
  return context.write(async (tx) => {
    const before = await loadEntry(context, tx, input.entryId);
    if (before.state !== 'submitted') {
      throw new AppError('STATE_CHANGED', '这篇稿件不在待确认中，请刷新后查看');
    }
    if (!mayConfirm(guarded(before), readerOf(context))) {
      throw new AppError('NOT_ALLOWED', '不能确认本人的稿件，请由另一位支部书记确认');
    }
    checkRevision(before, input.revision);
    const after = await decided(context, tx, before, input);
    await putEntry(tx, before, after);
    if (!input.approve) {
      // One that was confirmed, and changed since, may be shown as evidence.
      const gone = `稿件已退回：${input.reason}`;
      await withdrawSource(context, tx, { kind: 'ledger', sourceId: after._id, reason: gone });
    }
    return { entryId: after._id, revision: after.revision, state: after.state };
  });
};

async function decided(
  { caller, now }: MemberContext,
  tx: Transaction,
  before: LedgerEntryDoc,
  { approve, level: corrected, reason }: CheckedInput<'ledger.confirm'>,
): Promise<LedgerEntryDoc> {
  const level = ADOPTION_LEVELS.find((one) => one === (corrected ?? before.values.level)) ?? 'own';
  const values = approve ? { ...before.values, level } : before.values;
  const unit = (await tx.get('units', before.unitId)) ?? caller.unit;
  const author = await tx.get('members', listOf(before.values.authors)[0] ?? '');
  return {
    ...before,
    values,
    state: approve ? 'recorded' : 'returned',
    scorePoints: approve ? (unit.articleScores ?? DEFAULT_SCORE_TABLE)[level] : 0,
    departmentId: author?.departmentId ?? before.departmentId,
    departmentName: author?.departmentName ?? before.departmentName,
    revision: before.revision + 1,
    history: historyAfter(before.history, {
      atMs: now,
      byId: caller.member._id,
      byName: caller.member.name,
      event: approve ? 'confirmed' : 'returned',
      reason,
      changes: fieldChanges(before.kind, before, { values, names: before.names }, now),
    }),
  };
}
