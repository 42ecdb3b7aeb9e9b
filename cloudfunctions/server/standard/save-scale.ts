import { AppError } from '../../../src/shared/error/app-error';
import { gradesFault } from '../../../src/shared/standard/check-standard';
import type { Grade } from '../../../src/shared/standard/indicator';
import { currentCampaign, runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { chaptersOf } from './chapters-of';

export const saveScale: Handler<'standard.saveScale'> = async (context, { name, passPercent, grades }) => {
  const fault = gradesFault(grades);
  if (fault) throw new AppError('INPUT_INVALID', fault, { grades: fault });
  await refuseRisky(context, [name, ...grades.map(({ label }) => label)].join('\n'));
  const seen = await gradesInUse(context);
  return context.write(async (tx) => {
    const { unit, current, campaign } = await runningCampaign(context, tx);
    if (campaign._id !== seen.campaignId || (campaign.openRoundId ?? null) !== seen.openRoundId) {
      throw new AppError('STATE_CHANGED', '自查刚开始或刚结束，请刷新后再试');
    }
    refuseWithoutUsed(seen.labels, grades);
    await tx.patch('campaigns', campaign._id, { standardName: name, passPercent, grades });
    // The unit carries what pages need of it.
    await tx.patch('units', unit._id, { campaign: { ...current, passPercent, grades } });
    return { name };
  });
};

interface GradesInUse {
  readonly campaignId: string;
  readonly openRoundId: string | null;
  readonly labels: ReadonlySet<string>;
}

/** The grades that self-checks gave in the year worked on, and those that an open round judges by. */
async function gradesInUse({ store, caller }: MemberContext): Promise<GradesInUse> {
  const { campaignId, year } = currentCampaign(caller);
  // In this order: a round that is closed after the campaign was seen shows in the campaign.
  const campaign = await store.get('campaigns', campaignId);
  const openRoundId = campaign?.openRoundId ?? null;
  const [round, chapters] = await Promise.all([
    openRoundId === null ? null : store.get('rounds', openRoundId),
    chaptersOf(store, campaignId, year),
  ]);
  const given = chapters.flatMap(({ results }) =>
    Object.values(results).flatMap(({ outcome }) => (outcome.kind === 'graded' ? [outcome.grade] : [])),
  );
  const labels = new Set([...given, ...(round?.grades ?? []).map(({ label }) => label)]);
  return { campaignId, openRoundId, labels };
}

/** What was judged by a grade that is no more would count as not judged. */
function refuseWithoutUsed(used: ReadonlySet<string>, grades: readonly Grade[]): void {
  const lost = [...used].filter((label) => !grades.some((grade) => grade.label === label));
  if (lost.length === 0) return;
  const named = lost.map((label) => `“${label}”`).join('、');
  const message = `自查已按等级${named}评定，名称请保留，得分比例可以修改；要换等级请到下一年度`;
  throw new AppError('NOT_ALLOWED', message, { grades: message });
}
