import { joinPartners } from '../../../src/shared/campaign/partner-rules';
import { AppError } from '../../../src/shared/error/app-error';
import { parseInviteCode } from '../../../src/shared/membership/invite-code';
import type { Handler, MemberContext } from '../context';
import type { CampaignDoc } from '../store/documents/campaign';
import type { Transaction } from '../store/store';
import { runningCampaign } from './current-campaign';
import { unbindFromLead } from './unbind-from-lead';

/** 40 bits of chance, a week and administrators alone: a code is not found by guessing. */
export const joinLead: Handler<'campaign.joinLead'> = (context, { code }) => {
  const parsed = parseInviteCode(code);
  if (parsed === undefined) throw wrongCode();
  return context.write(async (tx) => {
    const { unit, campaign } = await runningCampaign(context, tx);
    if (campaign.leadCampaignId !== null) {
      throw new AppError('NOT_ALLOWED', `已经加入${campaign.leadUnitName}的创建，请先退出再加入别的`);
    }
    const lead = await leadOf(context, tx, parsed);
    if (lead.leadCampaignId === campaign._id) {
      throw new AppError('NOT_ALLOWED', '那个单位已经是本单位的同创单位，不能互相加入');
    }
    const leadUnit = await tx.get('units', lead.unitId);
    const leadUnitName = leadUnit?.name ?? '';
    const partners = joinPartners(lead.partners, {
      partnerId: context.newId(),
      name: unit.name,
      address: '',
      unitId: unit._id,
      campaignId: campaign._id,
    });
    await tx.patch('campaigns', lead._id, { partners });
    await tx.patch('campaigns', campaign._id, { leadCampaignId: lead._id, leadUnitName });
    return { leadUnitName };
  });
};

const wrongCode = () => {
  const message = '加入码不正确或已过期，请向主创单位的管理员要一个新的';
  return new AppError('CODE_INVALID', message, { code: message });
};

/** The running campaign of another unit that the code is of. */
async function leadOf({ caller, now }: MemberContext, tx: Transaction, code: string): Promise<CampaignDoc> {
  const invitation = await tx.get('partner_codes', code);
  if (!invitation || invitation.expiresAtMs < now) throw wrongCode();
  if (invitation.unitId === caller.unit._id) {
    throw new AppError('NOT_ALLOWED', '这是本单位的加入码，请交给同创单位的管理员输入');
  }
  const lead = await tx.get('campaigns', invitation.campaignId);
  if (!lead || lead.endedAtMs !== null) throw wrongCode();
  return lead;
}

export const leaveLead: Handler<'campaign.leaveLead'> = (context) =>
  context.write(async (tx) => {
    const { campaign } = await runningCampaign(context, tx);
    const { leadCampaignId, leadUnitName } = campaign;
    if (leadCampaignId === null) throw new AppError('NOT_ALLOWED', '本单位没有加入别的单位的创建');
    await unbindFromLead(tx, campaign);
    return { leadUnitName };
  });
