import {
  CAMPAIGN_PHASES,
  type CurrentCampaign,
  type PhasePlan,
} from '../../../src/shared/campaign/campaign-plan';
import { AppError } from '../../../src/shared/error/app-error';
import { type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import type { MemberContext } from '../context';
import type { CampaignDoc } from '../store/documents';
import { currentCampaign } from './current-campaign';
import { yearsBetween } from './years-between';

/** What a caller names; nothing: the year worked on. */
export interface AskedYear {
  readonly campaignId?: string | null | undefined;
  readonly year?: string | null | undefined;
}

/** A year of a campaign as it is read. */
export interface CampaignYear extends Omit<CurrentCampaign, 'firstYear'> {
  /** Years that can be read, oldest first. */
  readonly years: string[];
  /** Any but the year worked on. */
  readonly readOnly: boolean;
  /** The day it is judged by: today, or the last day of a campaign that has ended. */
  readonly asOf: LocalDate;
}

/**
 * The year of a campaign that a caller asks to read; the only place where that is decided. The year worked on costs no
 * request, any other one.
 * @throws AppError NOT_ALLOWED when no campaign runs and none is named
 * @throws AppError NOT_FOUND for another unit's campaign, or a year that was never opened
 */
export async function campaignOf(context: MemberContext, asked: AskedYear): Promise<CampaignYear> {
  const { store, caller, today } = context;
  const running = caller.unit.campaign ?? null;
  const campaignId = asked.campaignId ?? currentCampaign(caller).campaignId;
  if (running?.campaignId === campaignId && (asked.year ?? running.year) === running.year) {
    const { firstYear, ...current } = running;
    return { ...current, years: yearsBetween(firstYear, current.year), readOnly: false, asOf: today };
  }
  const campaign = await store.get('campaigns', campaignId);
  if (campaign?.unitId !== caller.unit._id) {
    throw new AppError('NOT_FOUND', '没有找到这项创建，请返回后刷新');
  }
  return earlierYear(campaign, asked.year ?? null, today);
}

function earlierYear(campaign: CampaignDoc, asked: string | null, today: LocalDate): CampaignYear {
  const { _id, name, level, fromYear, toYear, grades, passPercent, endedAtMs } = campaign;
  const years = Object.keys(campaign.phases).sort();
  const year = asked ?? years.at(-1) ?? fromYear;
  if (!years.includes(year)) {
    throw new AppError('NOT_FOUND', `“${name}”没有${year}年度的内容，请重新选择年度`);
  }
  return {
    campaignId: _id,
    name,
    level,
    year,
    fromYear,
    toYear,
    phase: phaseReached(campaign.phases[year] ?? []),
    grades,
    passPercent,
    years,
    readOnly: true,
    asOf: endedAtMs === null ? today : localDateOf(endedAtMs),
  };
}

/** The first that was not passed; the last once all were. */
function phaseReached(phases: readonly PhasePlan[]): CurrentCampaign['phase'] {
  const passed = new Set(phases.filter(({ passedAtMs }) => passedAtMs !== null).map(({ phase }) => phase));
  return CAMPAIGN_PHASES.find((phase) => !passed.has(phase)) ?? 'inspection';
}
