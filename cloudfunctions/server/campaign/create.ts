import { MAX_TERM_YEARS } from '../../../src/shared/campaign/campaign-plan';
import { defaultPhases } from '../../../src/shared/campaign/default-phases';
import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import type { Standard } from '../../../src/shared/standard/indicator';
import { templateStandard } from '../../../src/shared/standard/templates/template';
import { USUAL_GRADES } from '../../../src/shared/standard/usual-grades';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { chaptersOf } from '../standard/chapters-of';
import { newChapter } from '../standard/new-chapter';
import type { CampaignDoc } from '../store/documents/campaign';
import { giveStandingTasks } from './give-standing-tasks';
import { lastYearOf } from './opened-years';

type Input = CheckedInput<'campaign.create'>;

export const create: Handler<'campaign.create'> = async (context, input) => {
  const year = firstYear(context, input);
  await refuseRisky(context, input.name);
  const renewed = await renewedCampaign(context, input);
  const standard = await standardOf(context, input, renewed);
  const campaign = newCampaign(context, { input, year, standard, renewed });
  const { _id: campaignId, unitId } = campaign;
  const chapters = standard.chapters.map((chapter) => newChapter({ unitId, campaignId, year }, chapter));
  const created = await context.write(async (tx) => {
    const unit = await tx.get('units', unitId);
    if (unit?.campaign) {
      throw new AppError('NOT_ALLOWED', `“${unit.campaign.name}”还在进行，请先结束它，再开始新的创建`);
    }
    await tx.put('campaigns', campaign);
    for (const chapter of chapters) await tx.put('chapters', chapter);
    const { name, level, fromYear, toYear } = input;
    const { grades, passPercent } = standard;
    const term = { name, level, year, firstYear: year, fromYear, toYear };
    const current = { campaignId, ...term, phase: 'planning' as const, grades, passPercent };
    await tx.patch('units', unitId, { campaign: current });
    const indicators = chapters.reduce((sum, chapter) => sum + chapter.indicators.length, 0);
    return { campaignId, year, chapters: chapters.length, indicators };
  });
  if (renewed) await giveStandingTasks(context);
  return created;
};

/** The year worked on first: this one where the term has begun. */
function firstYear({ today }: MemberContext, { fromYear, toYear }: Input): string {
  const thisYear = today.slice(0, 4);
  if (toYear < fromYear) throw invalid('toYear', '结束年度不能早于开始年度');
  if (Number(toYear) - Number(fromYear) >= MAX_TERM_YEARS) {
    throw invalid('toYear', `创建周期最多${MAX_TERM_YEARS}年，请调整结束年度`);
  }
  if (toYear < thisYear) throw invalid('toYear', '创建周期已经过去，请调整结束年度');
  return fromYear > thisYear ? fromYear : thisYear;
}

function invalid(field: string, message: string): AppError {
  return new AppError('INPUT_INVALID', message, { [field]: message });
}

/** An ended campaign of the unit; nothing of it changes any more, so it needs no transaction. */
async function renewedCampaign(
  { store, caller }: MemberContext,
  { renewsCampaignId, template }: Input,
): Promise<CampaignDoc | null> {
  if (renewsCampaignId === null) return null;
  if (template !== null) throw invalid('template', '复评沿用原来的标准，不用再选模板');
  const campaign = await store.get('campaigns', renewsCampaignId);
  if (campaign?.unitId !== caller.unit._id) {
    throw new AppError('NOT_FOUND', '没有找到要复评的创建，请返回重新选择');
  }
  if (campaign.endedAtMs === null) throw new AppError('NOT_ALLOWED', '这项创建还在进行，结束后才能复评');
  return campaign;
}

/** Of a renewed campaign the standard of its last year. */
async function standardOf(
  { store }: MemberContext,
  { template }: Input,
  renewed: CampaignDoc | null,
): Promise<Standard> {
  if (!renewed) return template === null ? NO_STANDARD : templateStandard(template);
  const { standardName, grades, passPercent } = renewed;
  const chapters = await chaptersOf(store, renewed._id, lastYearOf(renewed));
  return { name: standardName, grades, passPercent, chapters };
}

/**
 * Until a sheet is brought; with grades all the same, since it brings lines to be graded, which nobody could judge
 * without.
 */
const NO_STANDARD: Standard = { name: '', grades: USUAL_GRADES, passPercent: null, chapters: [] };

interface Facts {
  readonly input: Input;
  readonly year: string;
  readonly standard: Standard;
  readonly renewed: CampaignDoc | null;
}

function newCampaign(context: MemberContext, { input, year, standard, renewed }: Facts): CampaignDoc {
  const { name, level, fromYear, toYear } = input;
  return {
    _id: context.newId(),
    unitId: context.caller.unit._id,
    name,
    level,
    fromYear,
    toYear,
    leadingGroup: (renewed?.leadingGroup ?? []).filter((seat) => seat.to === null),
    phases: { [year]: defaultPhases(year) },
    // Who works along says so anew: the earlier bond was to an earlier campaign.
    partners: (renewed?.partners ?? []).map((partner) => ({ ...partner, unitId: null, campaignId: null })),
    leadCampaignId: null,
    leadUnitName: '',
    partnerCode: null,
    renewsCampaignId: renewed?._id ?? null,
    ...(renewed && { renewsYear: lastYearOf(renewed) }),
    endedAtMs: null,
    endedReason: '',
    standardName: standard.name,
    grades: standard.grades,
    passPercent: standard.passPercent,
    createdAtMs: context.now,
  };
}
