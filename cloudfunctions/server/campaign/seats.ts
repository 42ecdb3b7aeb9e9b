import type { GroupSeat } from '../../../src/shared/campaign/campaign-plan';
import { endSeat, takeSeat } from '../../../src/shared/campaign/group-rules';
import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { personNameFault } from '../../../src/shared/membership/person-name';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { memberOfUnit } from '../membership/people';
import { runningCampaign } from './current-campaign';

export const takeGroupSeat: Handler<'campaign.takeSeat'> = async (context, input) => {
  const name = await nameOf(context, input);
  await refuseRisky(context, [name, input.position].join('\n'));
  const { memberId, position, office, from, replaces } = input;
  const seatId = context.newId();
  const seat: GroupSeat = { seatId, memberId, name, position, office, from, to: null };
  return context.write(async (tx) => {
    const { campaign } = await runningCampaign(context, tx);
    const leadingGroup = takeSeat(campaign.leadingGroup, seat, replaces);
    await tx.patch('campaigns', campaign._id, { leadingGroup });
    return { seatId };
  });
};

/** The name as it was then: whoever marries or leaves stays in the history by it. */
async function nameOf(
  context: MemberContext,
  { memberId, name }: CheckedInput<'campaign.takeSeat'>,
): Promise<string> {
  if (memberId !== null) return (await memberOfUnit(context, context.store, memberId)).name;
  const fault = personNameFault(name);
  if (fault) throw new AppError('INPUT_INVALID', fault, { name: fault });
  return name;
}

export const endGroupSeat: Handler<'campaign.endSeat'> = (context, { seatId, to }) =>
  context.write(async (tx) => {
    const { campaign } = await runningCampaign(context, tx);
    await tx.patch('campaigns', campaign._id, { leadingGroup: endSeat(campaign.leadingGroup, seatId, to) });
    return { seatId };
  });
