import { indicatorKey } from '../../../src/shared/standard/indicator';
import { campaignWithYear } from '../campaign/campaign-of';
import type { Handler } from '../context';
import type { ChapterDoc } from '../store/documents/standard';
import { chaptersOf } from './chapters-of';

export const chapters: Handler<'standard.chapters'> = async (context, input) => {
  const { campaign, year: place } = await campaignWithYear(context, input);
  const { year, years, readOnly } = place;
  const found = await chaptersOf(context.store, campaign._id, year);
  return {
    name: campaign.standardName,
    year,
    years,
    readOnly,
    passPercent: campaign.passPercent,
    grades: [...campaign.grades],
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
