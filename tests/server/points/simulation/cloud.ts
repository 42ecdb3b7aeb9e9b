import type { CollectionName, Documents } from '../../../../cloudfunctions/server/store/documents';
import type { CallResponse } from '../../../../src/shared/contract/envelope';

interface Request {
  readonly who: string;
  readonly action: string;
  readonly input: unknown;
  readonly requestId: string;
  /** Milliseconds at which the server believes to be. */
  readonly now: number;
  /** `<requests>:<before|after>`: the instance dies at the next request, or when its answer arrives. */
  readonly diesAfter?: string | undefined;
}

export interface TaskOutcome {
  readonly ok: boolean;
  readonly data: unknown;
  readonly logs: readonly string[];
}

/** Where a simulation lives: functions and a database. */
export interface SimulatedCloud {
  /** Null when the instance died. Logs of what went wrong stand beside the answer. */
  call(request: Request): Promise<{ answer: CallResponse<unknown>; logs: readonly string[] } | null>;
  /** Runs a task of the schedule function; null when the instance died. */
  task(event: object, now: number, diesAfter?: string): Promise<TaskOutcome | null>;
  /** Some documents one after the other in the order they were made; `back` in [0, 1): how far from the newest. */
  some<C extends CollectionName>(collection: C, back: number): Documents[C][];
  document<C extends CollectionName>(collection: C, id: string): Documents[C] | null;
  all<C extends CollectionName>(collection: C): Documents[C][];
  close(): Promise<void>;
}

/** So many are looked at to draw one: reading whole collections again and again would be most of the work. */
export const SOME = 60;
