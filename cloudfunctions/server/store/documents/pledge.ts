import type { PledgeState } from '../../../../src/shared/pledge/pledge-state';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

/**
 * A pledge 承诺 of a person for a year. `_id` is `<memberId>:<year>:<1…5>`: the places are what limits their number, and a
 * place whose pledge was withdrawn is used again.
 */
export interface PledgeDoc extends UnitDocument {
  readonly year: string;
  readonly memberId: string;
  readonly memberName: string;
  /** Of the day it was proposed; it counts there for good. */
  readonly departmentId: string;
  readonly departmentName: string;
  readonly text: string;
  readonly dueOn: LocalDate;
  readonly state: PledgeState;
  /** When it came into its state: what waits is answered in this order. */
  readonly stateKey: string;
  /** Empty until it is published. */
  readonly publishedKey: string;
  /** Raised by every change of what is decided on. */
  readonly revision: number;
  readonly notes: ReadonlyArray<{ readonly quarter: string; readonly text: string; readonly atMs: number }>;
  /** What the person says was done, when it is reported kept. */
  readonly report: string;
  readonly pictures: readonly string[];
  /** Why it was returned or found not kept. */
  readonly reason: string;
  readonly history: ReadonlyArray<{
    readonly atMs: number;
    readonly byName: string;
    readonly state: PledgeState;
    readonly reason: string;
  }>;
}
