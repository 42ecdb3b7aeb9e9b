import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { needReason } from '../need-reason';
import type { AppraisalDoc, AppraisalItem } from '../store/documents/appraisal';
import { departmentOf, loadAppraisal, putDepartment } from './appraisal-access';
import { resultView } from './appraisal-views';

/** More than anybody states of one department in a quarter. */
const MAX_ITEMS = 20;
function refusePublished({ state }: AppraisalDoc): void {
  if (state === 'published') {
    throw new AppError('STATE_CHANGED', '这次考核已经公布，加减分不再变动；有疑问请通过申诉更正');
  }
}

export const proposeItem: Handler<'appraisal.proposeItem'> = async (context, input) => {
  await refuseRisky(context, input.fact);
  const { caller } = context;
  const itemId = context.newId();
  return context.write(async (tx) => {
    const loaded = await loadAppraisal(tx, caller, input.appraisalId);
    refusePublished(loaded.appraisal);
    const found = departmentOf(loaded.sheet, caller, input.departmentId);
    refuseBeyond(loaded.appraisal, input.centipoints);
    if (found.items.length >= MAX_ITEMS) {
      throw new AppError('NOT_ALLOWED', `一个科室一期最多${MAX_ITEMS}条加减分，请合并后再填`);
    }
    const item: AppraisalItem = {
      itemId,
      centipoints: input.centipoints,
      fact: input.fact,
      state: 'proposed',
      proposerId: caller.member._id,
      proposerName: caller.member.name,
      deciderName: '',
      reason: '',
    };
    const changed = { ...found, items: [...found.items, item] };
    return resultView(await putDepartment(tx, loaded, changed), changed, context);
  });
};

function refuseBeyond({ formula }: AppraisalDoc, centipoints: number): void {
  if (centipoints === 0) {
    const none = '加分或减分不能是0分';
    throw new AppError('INPUT_INVALID', none, { centipoints: none });
  }
  const most = centipoints > 0 ? formula.maxPlusPoints : formula.maxMinusPoints;
  if (Math.abs(centipoints) <= 100 * most) return;
  const kind = centipoints > 0 ? '加分' : '减分';
  const message = most === 0 ? `考核办法没有设${kind}` : `${kind}最多${most}分，请修改分值`;
  throw new AppError('INPUT_INVALID', message, { centipoints: message });
}

export const decideItem: Handler<'appraisal.decideItem'> = async (context, input) => {
  if (!input.confirm) needReason(input.reason, '不同意时请写明理由');
  await refuseRisky(context, input.reason);
  const { caller } = context;
  return context.write(async (tx) => {
    const loaded = await loadAppraisal(tx, caller, input.appraisalId);
    refusePublished(loaded.appraisal);
    const found = departmentOf(loaded.sheet, caller, input.departmentId);
    const item = found.items.find(({ itemId }) => itemId === input.itemId);
    if (!item) throw new AppError('NOT_FOUND', '没有找到这条加减分，请返回后刷新');
    if (ownIds(caller.member).includes(item.proposerId)) {
      throw new AppError('NOT_ALLOWED', '加减分要由另一位支部书记确认，提出人不能自己确认');
    }
    if (item.state !== 'proposed') throw new AppError('STATE_CHANGED', '这条加减分已经处理，请刷新后查看');
    const decided: AppraisalItem = {
      ...item,
      state: input.confirm ? 'confirmed' : 'rejected',
      deciderName: caller.member.name,
      reason: input.reason,
    };
    const changed = { ...found, items: found.items.map((each) => (each === item ? decided : each)) };
    return resultView(await putDepartment(tx, loaded, changed), changed, context);
  });
};
