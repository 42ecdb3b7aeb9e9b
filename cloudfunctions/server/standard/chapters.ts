import { indicatorKey } from '../../../src/shared/standard/indicator';
import { currentCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import type { ChapterDoc } from '../store/documents';
import { chaptersOf } from './chapters-of';

export const chapters: Handler<'standard.chapters'> = async ({ store, caller }, { year }) => {
  const current = currentCampaign(caller);
  const asked = year ?? current.year;
  const [campaign, found] = await Promise.all([
    store.get('campaigns', current.campaignId),
    chaptersOf(store, current.campaignId, asked),
  ]);
  return {
    name: campaign?.standardName ?? '',
    year: asked,
    passPercent: campaign?.passPercent ?? null,
    grades: [...(campaign?.grades ?? [])],
    chapters: found.map(chapterRow),
  };
};

function chapterRow({ code, title, revision, headings, indicators, statementChars }: ChapterDoc) {
  return {
    code,
    title,
    revision,
    headings: [...headings],
    indicators: indicators.map((indicator) => {
      const key = indicatorKey(indicator.code);
      return {
        key,
        code: indicator.code,
        title: indicator.title,
        kind: indicator.kind,
        weightCentipoints: indicator.weightCentipoints,
        departmentId: indicator.departmentId,
        counted: indicator.binding !== null,
        statementChars: statementChars[key] ?? 0,
      };
    }),
  };
}
