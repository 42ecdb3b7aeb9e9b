import type { DatedFormula } from '../../../../src/shared/appraisal/formula';
import type { AppraisalAppealState, AppraisalItemState } from '../../../../src/shared/appraisal/result-total';
import type { AppraisalLine } from '../../../../src/shared/appraisal/score-department';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../../src/shared/time/period';
import type { UnitDocument } from './unit-document';

/**
 * A quantified appraisal 量化考核 of the departments in a quarter or year: what lists show of it. `_id` is
 * `<unitId>:<periodKey>`. Once published only appeals change.
 */
export interface AppraisalDoc extends UnitDocument {
  readonly periodKey: PeriodKey;
  /** By the period's end; see `periodListKey`. */
  readonly listKey: string;
  readonly state: 'draft' | 'published';
  /** As it stood when the results were reckoned. */
  readonly formula: DatedFormula;
  readonly computedAtMs: number;
  readonly computedByName: string;
  readonly publishedAtMs: number | null;
  readonly publishedByName: string;
  /** Last day of objections. */
  readonly objectionsUntil: LocalDate | null;
  readonly departments: number;
  readonly openAppeals: number;
}

export interface AppraisalItem {
  readonly itemId: string;
  /** Signed, never 0. */
  readonly centipoints: number;
  readonly fact: string;
  readonly state: AppraisalItemState;
  readonly proposerId: string;
  readonly proposerName: string;
  readonly deciderName: string;
  readonly reason: string;
}

export interface AppraisalAppeal {
  readonly appealId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly text: string;
  readonly submittedAtMs: number;
  readonly state: AppraisalAppealState;
  readonly answer: string;
  readonly answeredById: string;
  readonly answeredByName: string;
  readonly answeredAtMs: number | null;
  /** Signed; 0 unless proposed or upheld. */
  readonly correctionCentipoints: number;
  /** Who agreed to the correction, or sent the answer back; empty while nobody did. */
  readonly deciderName: string;
  /** Why the answer was sent back; empty once it is answered anew. */
  readonly sentBack: string;
}

export interface AppraisedDepartment {
  readonly departmentId: string;
  readonly name: string;
  readonly people: number;
  readonly lines: readonly AppraisalLine[];
  readonly items: readonly AppraisalItem[];
  readonly appeals: readonly AppraisalAppeal[];
}

/** The results of an appraisal, apart from what lists show: one document, so that all of it is published at once. */
export interface AppraisalSheetDoc extends UnitDocument {
  /** In the order of the unit. */
  readonly departments: readonly AppraisedDepartment[];
}
