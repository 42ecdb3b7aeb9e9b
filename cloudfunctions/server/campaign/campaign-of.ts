import {
  CAMPAIGN_PHASES,
  type CurrentCampaign,
  type PhasePlan,
} from '../../../src/shared/campaign/campaign-plan';
import { AppError } from '../../../src/shared/error/app-error';
import { type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import type { MemberContext } from '../context';
import type { CampaignDoc } from '../store/documents/campaign';
import { currentCampaign } from './current-campaign';
import { lastYearOf, openedYears } from './opened-years';
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
  return (
    yearWorkedOn(context, asked) ?? earlierYear(await namedCampaign(context, asked), asked, context.today)
  );
}

/** The same together with the campaign itself, in one request; throws alike. */
export async function campaignWithYear(
  context: MemberContext,
  asked: AskedYear,
): Promise<{ campaign: CampaignDoc; year: CampaignYear }> {
  const campaign = await namedCampaign(context, asked);
  return {
    campaign,
    year: yearWorkedOn(context, asked) ?? earlierYear(campaign, asked, context.today),
  };
}

/** Null when another year is asked for, or another campaign. */
function yearWorkedOn({ caller, today }: MemberContext, asked: AskedYear): CampaignYear | null {
  const running = asked.campaignId ? caller.unit.campaign : currentCampaign(caller);
  const isAsked =
    (asked.campaignId ?? running?.campaignId) === running?.campaignId &&
    (asked.year ?? running?.year) === running?.year;
  if (!running || !isAsked) return null;
  const { firstYear, ...current } = running;
  return { ...current, years: yearsBetween(firstYear, current.year), readOnly: false, asOf: today };
}

async function namedCampaign({ store, caller }: MemberContext, asked: AskedYear): Promise<CampaignDoc> {
  const campaign = await store.get('campaigns', asked.campaignId ?? currentCampaign(caller).campaignId);
  if (campaign?.unitId === caller.unit._id) return campaign;
  throw new AppError('NOT_FOUND', '没有找到这项创建，请返回后刷新');
}

function earlierYear(campaign: CampaignDoc, asked: AskedYear, today: LocalDate): CampaignYear {
  const { _id, name, level, fromYear, toYear, grades, passPercent, endedAtMs } = campaign;
  const years = openedYears(campaign);
  const year = asked.year ?? lastYearOf(campaign);
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
