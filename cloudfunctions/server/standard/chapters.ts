import { indicatorKey } from '../../../src/shared/standard/indicator';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import type { ChapterDoc } from '../store/documents';
import { chaptersOf } from './chapters-of';

export const chapters: Handler<'standard.chapters'> = async (context, input) => {
  const { store } = context;
  const { campaignId, year, years, readOnly } = await campaignOf(context, input);
  const [campaign, found] = await Promise.all([
    store.get('campaigns', campaignId),
    chaptersOf(store, campaignId, year),
  ]);
  return {
    name: campaign?.standardName ?? '',
    year,
    years,
    readOnly,
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
