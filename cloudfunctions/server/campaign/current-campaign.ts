import type { CurrentCampaign } from '../../../src/shared/campaign/campaign-plan';
import { AppError } from '../../../src/shared/error/app-error';
import type { Caller, MemberContext } from '../context';
import type { CampaignDoc } from '../store/documents/campaign';
import type { UnitDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';

const none = () =>
  new AppError('NOT_ALLOWED', '本单位还没有正在进行的创建，请先由管理员在“创建设置”中开始创建');

/**
 * The campaign that the caller's unit runs, as it stood when the call began.
 * @throws AppError NOT_ALLOWED without one
 */
export function currentCampaign({ unit }: Caller): CurrentCampaign {
  if (!unit.campaign) throw none();
  return unit.campaign;
}

/**
 * The unit and its running campaign through the transaction, so that ending or moving it collides with the work.
 * @throws AppError NOT_ALLOWED without one
 */
export async function runningCampaign(
  { caller }: MemberContext,
  tx: Transaction,
): Promise<{ unit: UnitDoc; current: CurrentCampaign; campaign: CampaignDoc }> {
  const unit = await tx.get('units', caller.unit._id);
  const current = unit?.campaign;
  if (!unit || !current) throw none();
  const campaign = await tx.get('campaigns', current.campaignId);
  if (!campaign || campaign.unitId !== unit._id) throw none();
  return { unit, current, campaign };
}
