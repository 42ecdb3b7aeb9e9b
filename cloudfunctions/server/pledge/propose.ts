import { AppError } from '../../../src/shared/error/app-error';
import { checkAct, checkDueOn, MAX_PLEDGES } from '../../../src/shared/pledge/pledge-rules';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { PledgeDoc } from '../store/documents/pledge';
import type { Transaction } from '../store/store';
import { pledgeActor, pledgeHistory, visiblePledge } from './pledge-access';
import { putPledge } from './put-pledge';

/**
 * A person's places of a year are numbered, and a place is the pledge's id: two that are proposed at once meet in the
 * same place, so that there are never more than five.
 */
export const propose: Handler<'pledge.propose'> = async (context, { text, dueOn }) => {
  checkDueOn(dueOn, context.today);
  await refuseRisky(context, text);
  const { member } = context.caller;
  const year = context.today.slice(0, 4);
  return context.write(async (tx) => {
    const { _id, before } = await freePlace(tx, context, year);
    const pledge: PledgeDoc = {
      _id,
      unitId: member.unitId,
      year,
      memberId: member._id,
      memberName: member.name,
      departmentId: member.departmentId,
      departmentName: member.departmentName,
      text,
      dueOn,
      state: 'proposed',
      stateKey: timeKey(context.now, _id),
      publishedKey: '',
      // A place used before goes on counting: who read the one that was taken back does not decide on this one.
      revision: (before?.revision ?? 0) + 1,
      notes: [],
      report: '',
      pictures: [],
      reason: '',
      history: pledgeHistory(before, context, 'proposed', ''),
    };
    await putPledge(tx, before, pledge);
    return { pledgeId: _id, state: pledge.state };
  });
};

async function freePlace(
  tx: Transaction,
  { caller }: MemberContext,
  year: string,
): Promise<{ _id: string; before: PledgeDoc | null }> {
  for (let place = 1; place <= MAX_PLEDGES; place += 1) {
    const _id = `${caller.member._id}:${year}:${place}`;
    const before = await tx.get('pledges', _id);
    if (before === null || before.state === 'withdrawn') return { _id, before };
  }
  throw new AppError('NOT_ALLOWED', `每人每年最多${MAX_PLEDGES}条承诺，可先撤回一条还没公示的`);
}

export const changePledge: Handler<'pledge.change'> = async (context, { pledgeId, text, dueOn }) => {
  checkDueOn(dueOn, context.today);
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const before = visiblePledge(await tx.get('pledges', pledgeId), context);
    checkAct(before, 'change', pledgeActor(context));
    await putPledge(tx, before, {
      ...before,
      text,
      dueOn,
      state: 'proposed',
      stateKey: timeKey(context.now, pledgeId),
      revision: before.revision + 1,
      reason: '',
      history: pledgeHistory(before, context, 'proposed', ''),
    });
    return { pledgeId, state: 'proposed' as const };
  });
};

export const withdrawPledge: Handler<'pledge.withdraw'> = async (context, { pledgeId }) =>
  context.write(async (tx) => {
    const before = visiblePledge(await tx.get('pledges', pledgeId), context);
    checkAct(before, 'withdraw', pledgeActor(context));
    await putPledge(tx, before, {
      ...before,
      state: 'withdrawn',
      revision: before.revision + 1,
      history: pledgeHistory(before, context, 'withdrawn', ''),
    });
    return { pledgeId, state: 'withdrawn' as const };
  });
