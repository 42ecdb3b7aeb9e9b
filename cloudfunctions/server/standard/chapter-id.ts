import { chapterCodeOf } from '../../../src/shared/standard/indicator';

export const campaignYearId = (campaignId: string, year: string) => `${campaignId}:${year}`;

/** The document of the chapter that an indicator (code or key) lies in. */
export const chapterId = (campaignId: string, year: string, codeOrKey: string) =>
  `${campaignId}:${year}:${chapterCodeOf(codeOrKey)}`;
