import type { CampaignPhase, PhasePlan } from '../../../src/shared/campaign/campaign-plan';
import { passPhase, redraftPhase, tickItem } from '../../../src/shared/campaign/phase-rules';
import type { PhaseView } from '../../../src/shared/campaign/plan-contract';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { Transaction } from '../store/store';
import { runningCampaign } from './current-campaign';

export const tickPhaseItem: Handler<'campaign.tickItem'> = async (context, input) => {
  await refuseRisky(context, input.note);
  const act = { ...input, ...actOf(context) };
  return context.write(async (tx) => {
    const running = await runningCampaign(context, tx);
    return { phases: await changePhases(tx, running, (phases) => tickItem(phases, act)) };
  });
};

export const savePhase: Handler<'campaign.savePhase'> = async (context, draft) => {
  await refuseRisky(context, [...draft.tasks, ...draft.exitChecks].map(({ text }) => text).join('\n'));
  return context.write(async (tx) => {
    const running = await runningCampaign(context, tx);
    return { phases: await changePhases(tx, running, (phases, year) => redraftPhase(phases, year, draft)) };
  });
};

export const passCurrentPhase: Handler<'campaign.passPhase'> = (context, { phase }) =>
  context.write(async (tx) => {
    const running = await runningCampaign(context, tx);
    const { unit, current } = running;
    let next: CampaignPhase = current.phase;
    const phases = await changePhases(tx, running, (before) => {
      const passed = passPhase(before, current.phase, phase, actOf(context));
      next = passed.next;
      return passed.phases;
    });
    await tx.patch('units', unit._id, { campaign: { ...current, phase: next } });
    return { phase: next, phases };
  });

/** Changes the phases of the year worked on. */
async function changePhases(
  tx: Transaction,
  { current: { year }, campaign }: Awaited<ReturnType<typeof runningCampaign>>,
  change: (phases: readonly PhasePlan[], year: string) => PhasePlan[],
): Promise<PhaseView[]> {
  const after = change(campaign.phases[year] ?? [], year);
  await tx.patch('campaigns', campaign._id, { phases: { ...campaign.phases, [year]: after } });
  return after.map((plan) => ({ ...plan, tasks: [...plan.tasks], exitChecks: [...plan.exitChecks] }));
}

const actOf = ({ now, caller }: MemberContext) => ({ now, name: caller.member.name });
