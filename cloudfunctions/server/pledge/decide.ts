import { checkAct, type PledgeAct } from '../../../src/shared/pledge/pledge-rules';
import type { PledgeState } from '../../../src/shared/pledge/pledge-state';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { needReason } from '../need-reason';
import { checkRevision, pledgeActor, pledgeHistory, visiblePledge } from './pledge-access';
import { putPledge } from './put-pledge';

export const decidePledge: Handler<'pledge.decide'> = (context, { publish, ...input }) =>
  decide(context, publish ? DECISIONS.publish : DECISIONS.return, input);

export const judgePledge: Handler<'pledge.judge'> = (context, { kept, ...input }) =>
  decide(context, kept ? DECISIONS.confirm : DECISIONS.refute, input);

interface Decision {
  readonly act: PledgeAct;
  readonly state: PledgeState;
  /** Whether the person must be told why. */
  readonly asksReason: boolean;
}

const DECISIONS = {
  publish: { act: 'publish', state: 'published', asksReason: false },
  return: { act: 'return', state: 'returned', asksReason: true },
  confirm: { act: 'confirm', state: 'kept', asksReason: false },
  refute: { act: 'refute', state: 'notKept', asksReason: true },
} as const satisfies Record<string, Decision>;

interface DecisionInput {
  readonly pledgeId: string;
  readonly revision: number;
  readonly reason: string;
}

async function decide(
  context: MemberContext,
  { act, state, asksReason }: Decision,
  { pledgeId, revision, reason }: DecisionInput,
): Promise<{ pledgeId: string; state: PledgeState }> {
  if (asksReason) needReason(reason, '请写明原因，本人会看到');
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const before = visiblePledge(await tx.get('pledges', pledgeId), context);
    checkAct(before, act, pledgeActor(context));
    checkRevision(before, revision);
    const stateKey = timeKey(context.now, pledgeId);
    await putPledge(tx, before, {
      ...before,
      state,
      stateKey,
      publishedKey: state === 'published' ? stateKey : before.publishedKey,
      revision: before.revision + 1,
      reason: asksReason ? reason : '',
      history: pledgeHistory(before, context, state, reason),
    });
    return { pledgeId, state };
  });
}
