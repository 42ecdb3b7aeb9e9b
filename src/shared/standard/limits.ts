/** A year's chapters are read in one request and written in one transaction. */
export const MAX_CHAPTERS = 20;
/** Of one standard, over all chapters. */
export const MAX_INDICATORS = 200;
/** Of one chapter: with the states of its indicators it stays far below what a document may hold. */
export const MAX_CHAPTER_INDICATORS = 60;
export const MAX_HEADINGS = 20;
/** Full score of a standard, in hundredths. */
export const FULL_CENTIPOINTS = 10_000;

export const MAX_REQUIREMENT_CHARS = 1000;
export const MAX_EVIDENCE_CHARS = 300;
export const MAX_PIECES = 200;
/** Of a counted indicator whose number a person tells. */
export const MAX_MANUAL_TARGET = 1_000_000;
