import type { ACTIONS, Action, CheckedInput, Output } from '../../src/shared/contract/actions';
import type { Role } from '../../src/shared/membership/role';
import type { LocalDate } from '../../src/shared/time/local-date';
import type { MemberDoc, UnitDoc } from './store/documents/membership';
import type { MemberYearDoc, StandingDoc } from './store/documents/points';
import type { UnitYearDoc } from './store/documents/unit-year';
import type { ContentCheck, FileStore, Store, Transaction } from './store/store';

/** The person who calls, as the platform and the database say; nothing of it comes from the client. */
export interface Caller {
  readonly member: MemberDoc;
  readonly unit: UnitDoc;
  readonly roles: ReadonlySet<Role>;
  /** Where the action asked for it (see caller-extras.ts). */
  readonly memberYear: MemberYearDoc | null;
  readonly standing: StandingDoc | null;
  readonly unitYears: readonly UnitYearDoc[];
}

/** What every handler works with. */
export interface Context {
  readonly store: Store;
  readonly files: FileStore;
  readonly contentCheck: ContentCheck;
  /** Milliseconds; the same for the whole call. */
  readonly now: number;
  readonly today: LocalDate;
  readonly openId: string;
  readonly identityKey: string;
  readonly caller: Caller | null;
  newId(): string;
  /**
   * The transaction of a write action. It leaves a receipt under the request id: called again with the same id,
   * the work is not done again and the first answer is returned; with the same id and another input it is refused.
   * `part` names one of several transactions of a single request. The answer must be plain JSON.
   */
  write<T>(work: (tx: Transaction) => Promise<T>, part?: string): Promise<T>;
}

/** The context of an action that only bound, active members may call. */
export interface MemberContext extends Context {
  readonly caller: Caller;
}

export type ContextOf<A extends Action> = (typeof ACTIONS)[A]['audience'] extends 'anyone'
  ? Context
  : MemberContext;

/** Runs one action: authorise (done before) → load → rules → save. */
export type Handler<A extends Action> = (context: ContextOf<A>, input: CheckedInput<A>) => Promise<Output<A>>;

/** A handler for each of the named actions: a missing one does not compile. */
export type Handlers<Names extends Action> = { readonly [A in Names]: Handler<A> };
