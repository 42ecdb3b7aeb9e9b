import { lacksClass } from '../../../src/shared/evidence/lacking-class';
import { ARCHIVE_CLASSES } from '../../../src/shared/standard/archive-class';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import { indicatorStateOf } from '../../../src/shared/standard/indicator-state';
import { countUnsummarised } from '../activity/unsummarised';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import { campaignYearId } from '../standard/chapter-id';
import { chaptersOf } from '../standard/chapters-of';
import { activitiesHeld } from './activities-held';

/** The thirteen folders in four requests beside the caller's. */
export const archive: Handler<'evidence.archive'> = async (context, input) => {
  const { store, caller } = context;
  const { campaignId, year, years, readOnly } = await campaignOf(context, input);
  const [chapters, totals, held, unsummarised] = await Promise.all([
    chaptersOf(store, campaignId, year),
    store.get('campaign_years', campaignYearId(campaignId, year)),
    activitiesHeld(store, caller.unit._id, year),
    countUnsummarised(context, year),
  ]);
  const asked = chapters.flatMap(({ indicators, states }) =>
    indicators.map((indicator) => {
      const key = indicatorKey(indicator.code);
      const attached = indicatorStateOf(states[key]).evidence;
      return { key, indicator, attached, activities: held(indicator.evidence.activityTypes) };
    }),
  );
  const classes = ARCHIVE_CLASSES.map((archiveClass) => ({
    archiveClass,
    pieces: totals?.evidence[archiveClass] ?? 0,
    lacking: asked
      .filter(({ indicator, attached, activities }) =>
        lacksClass(indicator.evidence, attached, activities, archiveClass),
      )
      .map(({ key, indicator: { code, title } }) => ({ key, code, title })),
  }));
  const pieces = classes.reduce((sum, each) => sum + each.pieces, 0);
  return { year, years, readOnly, pieces, unsummarised, classes };
};
