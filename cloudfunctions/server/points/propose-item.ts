import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { priceItem } from '../../../src/shared/points/point-item';
import { checkRecordDay } from '../../../src/shared/record/record-rules';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import type { MemberDoc } from '../store/documents/membership';
import type { PointItemDoc } from '../store/documents/points';
import type { Transaction } from '../store/store';
import { ruleBook } from './rule-book';

type Proposal = CheckedInput<'points.propose'>;

export const proposeItem: Handler<'points.propose'> = async (context, input) => {
  const { caller, today, store } = context;
  checkRecordDay(input.occurredOn, today);
  const ruleSet = await ruleBook(store, caller.member.unitId, today).on(input.occurredOn);
  const priced = priceItem(ruleSet, input);
  await refuseRisky(context, input.fact);
  const newId = context.newId();
  return context.write(async (tx) => {
    const member = await tx.get('members', input.memberId);
    if (member?.unitId !== caller.member.unitId) {
      throw new AppError('NOT_FOUND', '没有找到这位人员，请重新选择');
    }
    if (ownIds(caller.member).includes(member._id)) {
      throw new AppError('NOT_ALLOWED', '不能为本人加减分，请由另一位支部书记提出');
    }
    const mended = await appealOf(context, tx, input, priced.points);
    const itemId = await placeOf(tx, input, priced.label, newId);
    await tx.put('point_items', newItem(context, { itemId, member, priced, input, mended }));
    if (mended.appealId !== null) await tx.patch('appeals', mended.appealId, { correctionItemId: itemId });
    return { itemId };
  });
};

interface Proposed {
  readonly itemId: string;
  readonly member: MemberDoc;
  readonly priced: ReturnType<typeof priceItem>;
  readonly input: Proposal;
  readonly mended: Mended;
}

function newItem(
  { caller, now }: MemberContext,
  { itemId, member, priced, input, mended }: Proposed,
): PointItemDoc {
  const { ruleVersion, label, ruleKey, points } = priced;
  return {
    _id: itemId,
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    departmentName: member.departmentName,
    source: input.source,
    itemKey: input.itemKey,
    label,
    ruleKey,
    ruleVersion,
    points,
    occurredOn: input.occurredOn,
    fact: input.fact,
    pictures: input.pictures,
    state: 'proposed',
    proposerId: caller.member._id,
    proposerName: caller.member.name,
    proposedAtMs: now,
    proposedKey: timeKey(now, itemId),
    deciderId: null,
    deciderName: '',
    decidedAtMs: null,
    reason: '',
    entryId: null,
    ...mended,
  };
}

/** So often one fact may be proposed anew after it was sent back. */
const MAX_ATTEMPTS = 9;

/**
 * The id of a new item. That of a deduction or veto follows from what it is about, so that two secretaries who note the
 * same fact, in whatever words, meet there, and it is taken off once. A bonus may be granted twice a day.
 */
async function placeOf(
  tx: Transaction,
  { memberId, source, itemKey, occurredOn }: Proposal,
  label: string,
  newId: string,
): Promise<string> {
  if (source !== 'deduction' && source !== 'veto') return newId;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const itemId = [memberId, source, itemKey, occurredOn, ...(attempt > 1 ? [attempt] : [])].join(':');
    const before = await tx.get('point_items', itemId);
    if (!before) return itemId;
    if (before.state !== 'rejected') {
      const state = before.state === 'proposed' ? '等待确认' : '已经确认';
      throw new AppError('DUPLICATE', `这一天的“${label}”已有人提出，${state}，不用重复提出`);
    }
  }
  throw new AppError('NOT_ALLOWED', `这一天的“${label}”多次被退回，不能再提出`);
}

/** The appeal that an item mends, and the veto it takes back. */
type Mended = Pick<PointItemDoc, 'appealId' | 'reversesEntryId'>;

/** A correction follows an upheld appeal; of a veto it is that the veto is taken back. */
async function appealOf(
  { caller }: MemberContext,
  tx: Transaction,
  { source, appealId, memberId }: Proposal,
  points: number,
): Promise<Mended> {
  if (source !== 'correction') {
    if (appealId !== null) throw new AppError('INPUT_INVALID', '只有更正才对应申诉，请去掉申诉');
    return { appealId: null, reversesEntryId: null };
  }
  const appeal = appealId === null ? null : await tx.get('appeals', appealId);
  if (appeal?.unitId !== caller.member.unitId || appeal.memberId !== memberId) {
    throw new AppError('NOT_FOUND', '更正要对应本人成立的申诉，请从申诉中发起');
  }
  if (appeal.state !== 'upheld' || appeal.correctionEntryId !== null) {
    throw new AppError('STATE_CHANGED', '这条申诉没有成立或已经更正，请刷新后查看');
  }
  if (appeal.correctionItemId !== null) {
    throw new AppError('STATE_CHANGED', '这条申诉已提出更正，请等另一位支部书记确认，不用重复提出');
  }
  const entry = appeal.entryId === null ? null : await tx.get('point_entries', appeal.entryId);
  const veto = entry?.source === 'veto' && entry.sign === 1 ? entry : null;
  if (veto ? points !== 0 : points === 0) {
    const message = veto ? '撤销一票否决不用填写分值' : '请填写要更正的分值，多计的填负数';
    throw new AppError('INPUT_INVALID', message, { points: message });
  }
  return { appealId, reversesEntryId: veto?._id ?? null };
}
