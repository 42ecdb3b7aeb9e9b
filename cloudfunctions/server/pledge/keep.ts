import { checkAct, withNote } from '../../../src/shared/pledge/pledge-rules';
import { quarterOf } from '../../../src/shared/time/period';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { pledgeActor, pledgeHistory, visiblePledge } from './pledge-access';
import { putPledge } from './put-pledge';

export const notePledge: Handler<'pledge.note'> = async (context, { pledgeId, text }) => {
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const before = visiblePledge(await tx.get('pledges', pledgeId), context);
    checkAct(before, 'note', pledgeActor(context));
    const note = { quarter: quarterOf(context.today), text, atMs: context.now };
    await putPledge(tx, before, { ...before, notes: withNote(before.notes, note) });
    return { pledgeId, state: before.state };
  });
};

export const reportPledge: Handler<'pledge.report'> = async (context, { pledgeId, text, pictures }) => {
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const before = visiblePledge(await tx.get('pledges', pledgeId), context);
    checkAct(before, 'report', pledgeActor(context));
    await putPledge(tx, before, {
      ...before,
      state: 'reported',
      stateKey: timeKey(context.now, pledgeId),
      revision: before.revision + 1,
      report: text,
      pictures,
      reason: '',
      history: pledgeHistory(before, context, 'reported', text),
    });
    return { pledgeId, state: 'reported' as const };
  });
};
