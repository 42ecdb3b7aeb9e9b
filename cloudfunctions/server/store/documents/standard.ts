import type { Chapter } from '../../../../src/shared/standard/indicator';
import type { IndicatorResult, StoredIndicatorState } from '../../../../src/shared/standard/indicator-state';
import type { UnitDocument } from './unit-document';
import type { RewrittenText } from './written-text';

/**
 * A chapter of the standard in one year of a campaign, with what was added up for its indicators: all that the
 * leader's pages need of it. `_id` is `<campaignId>:<year>:<chapter code>`; records go by indicator key.
 */
export interface ChapterDoc extends UnitDocument, Chapter {
  readonly campaignId: string;
  readonly year: string;
  /** `<campaignId>:<year>`. */
  readonly campaignYearId: string;
  readonly order: number;
  /** Counts the changes of the definitions: title, headings, indicators. */
  readonly revision: number;
  /** Only ever added to in place; an indicator without anything may be absent. */
  readonly states: Readonly<Record<string, StoredIndicatorState>>;
  readonly results: Readonly<Record<string, IndicatorResult>>;
  /** Characters of the statement written. */
  readonly statementChars: Readonly<Record<string, number>>;
  /** How often something was added up here: reconcile believes a difference only while it stays. Absent: never. */
  readonly moves?: number;
}

/** What was written on an indicator in a year. `_id` is `<campaignId>:<year>:<indicator key>`. */
export interface StatementDoc extends UnitDocument, RewrittenText {
  readonly campaignId: string;
  readonly year: string;
  readonly key: string;
}
