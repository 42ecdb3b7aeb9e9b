import type { Chapter } from '../../../src/shared/standard/indicator';
import type { ChapterDoc } from '../store/documents/standard';
import { campaignYearId, chapterId } from './chapter-id';

interface Place {
  readonly unitId: string;
  readonly campaignId: string;
  readonly year: string;
}

/** A chapter of a year in which nothing was added up yet. */
export function newChapter({ unitId, campaignId, year }: Place, chapter: Chapter): ChapterDoc {
  const { code, title, headings, indicators } = chapter;
  return {
    _id: chapterId(campaignId, year, code),
    unitId,
    campaignId,
    year,
    campaignYearId: campaignYearId(campaignId, year),
    order: Number(code),
    revision: 0,
    code,
    title,
    headings,
    indicators,
    states: {},
    results: {},
    statementChars: {},
  };
}
