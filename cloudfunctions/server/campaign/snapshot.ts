import type { CampaignPhase, PhasePlan, ReadinessHeadline } from '../../../src/shared/campaign/campaign-plan';
import { isScored } from '../../../src/shared/standard/indicator';
import type { IndicatorReadiness } from '../../../src/shared/standard/readiness';
import { type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import { weekOf } from '../../../src/shared/time/week';
import type { CampaignSnapshotDoc } from '../store/documents/campaign';
import type { UnitDoc } from '../store/documents/membership';
import type { Store } from '../store/store';
import { type LoadedReadiness, loadReadiness } from './load-readiness';
import { unitYearId } from './unit-year';

/** The newest picture of a campaign, beside those of each week. */
export const latestSnapshotId = (campaignId: string) => `${campaignId}:${LATEST}`;
const LATEST = 'latest';

export type Picture = Omit<CampaignSnapshotDoc, '_id' | 'weekOf' | 'phase' | 'phaseEndsOn'>;

/**
 * Takes the picture of a unit's campaign: it stands for this week, until a later day of the week replaces it, and as
 * the latest; its headline stands in the unit. Run twice, it says the same. False: no campaign runs.
 * `now` in milliseconds.
 */
export async function takeSnapshot(store: Store, unit: UnitDoc, now: number): Promise<boolean> {
  const { campaign } = unit;
  if (!campaign) return false;
  const today = localDateOf(now);
  const unitYear = await store.get('unit_years', unitYearId(unit._id, campaign.year));
  const isOver = campaign.year < today.slice(0, 4);
  const loaded = await loadReadiness(store, { unitId: unit._id, campaign, today, unitYear, isOver });
  const { campaignId, year } = campaign;
  const picture = pictureOf({ unitId: unit._id, campaignId, year }, loaded, today);
  const week = weekOf(today);
  const plans = (await store.get('campaigns', campaignId))?.phases[year] ?? [];
  const taken = { ...picture, ...phaseOf(campaign.phase, plans) };
  await store.transaction(async (tx) => {
    await tx.put('campaign_snapshots', { _id: `${campaignId}:${week}`, weekOf: week, ...taken });
    await tx.put('campaign_snapshots', { _id: latestSnapshotId(campaignId), weekOf: LATEST, ...taken });
    const held = await tx.get('units', unit._id);
    if (held?.campaign?.campaignId !== campaign.campaignId) return;
    await tx.patch('units', unit._id, { readiness: headlineOf(picture) });
  });
  return true;
}

/** Where the campaign stands among its phases, and until when it meant to. */
export function phaseOf(
  phase: CampaignPhase,
  plans: ReadonlyArray<Pick<PhasePlan, 'phase' | 'to'>>,
): Pick<CampaignSnapshotDoc, 'phase' | 'phaseEndsOn'> {
  return { phase, phaseEndsOn: plans.find((plan) => plan.phase === phase)?.to ?? '' };
}

export function headlineOf({
  campaignId,
  year,
  takenOn,
  readinessPermille,
  missingEvidence,
  tasks,
}: Picture): ReadinessHeadline {
  return { campaignId, year, takenOn, readinessPermille, missingEvidence, tasksOverdue: tasks.overdue };
}

/** What a picture keeps of a readiness. */
export function pictureOf(
  { unitId, campaignId, year }: Pick<Picture, 'unitId' | 'campaignId' | 'year'>,
  { readiness }: Pick<LoadedReadiness, 'readiness'>,
  takenOn: LocalDate,
): Picture {
  const { readinessPermille, resultPermille, evidencePermille, centipoints, fullCentipoints, tasks } =
    readiness;
  const indicators = readiness.chapters.flatMap((chapter) => chapter.indicators);
  return {
    unitId,
    campaignId,
    year,
    takenOn,
    readinessPermille,
    resultPermille,
    evidencePermille,
    centipoints,
    fullCentipoints,
    tasks,
    pieces: indicators.reduce((sum, { evidence }) => sum + evidence.pieces, 0),
    missingEvidence: indicators.filter(lacksEvidence).length,
    indicators: Object.fromEntries(
      indicators.flatMap(({ key, readinessPermille: permille }) =>
        permille === null ? [] : [[key, permille]],
      ),
    ),
    chapters: readiness.chapters.map((chapter) => ({
      code: chapter.code,
      title: chapter.title,
      weightCentipoints: chapter.weightCentipoints,
      readinessPermille: chapter.readinessPermille,
      missingEvidence: chapter.indicators.filter(lacksEvidence).length,
      tasksOverdue: chapter.indicators.reduce((sum, indicator) => sum + indicator.tasks.overdue, 0),
    })),
  };
}

const lacksEvidence = (each: IndicatorReadiness): boolean =>
  isScored(each) && each.evidence.state === 'missing';
