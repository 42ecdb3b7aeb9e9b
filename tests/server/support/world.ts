import type { CollectionName, Documents } from '../../../cloudfunctions/server/store/documents';
import type { Emulator } from '../../../emulator/emulator';
import { ACTIONS, type Action, type Input, type Output } from '../../../src/shared/contract/actions';
import type { CallResponse } from '../../../src/shared/contract/envelope';
import { openIdOf, type SeedDocuments, smallUnit } from './small-unit';
import { borrowEmulator } from './warm-emulator';

export interface CallOptions {
  /** Made anew for each call unless given. */
  readonly requestId?: string;
  /** Milliseconds at which the server believes to be. */
  readonly now?: number;
}

export interface Counters {
  readonly databaseRequests: number;
  readonly documentsRead: number;
  readonly documentsWritten: number;
  readonly keysWalked: number;
  readonly conflicts: number;
}

/** A unit on the emulator, served by the bundles that are uploaded, through the real SDK, with strict indexes. */
export interface World {
  readonly emulator: Emulator;
  /** Calls as a person of the unit (`member`, `secretary`, …); the whole envelope. */
  envelope(
    who: string,
    action: string,
    input: unknown,
    options?: CallOptions,
  ): Promise<CallResponse<unknown>>;
  /** Calls and expects success. */
  call<A extends Action>(who: string, action: A, input: Input<A>, options?: CallOptions): Promise<Output<A>>;
  /** Calls and expects a refusal: its code and message. */
  refusal(
    who: string,
    action: string,
    input: unknown,
    options?: CallOptions,
  ): Promise<{ code: string; message: string; fields?: Readonly<Record<string, string>> }>;
  /** What the last call cost. */
  lastCounters(): Counters;
  seed(documents: SeedDocuments): void;
  documents<C extends CollectionName>(collection: C): Documents[C][];
  /** To be called when the test is over: the next one may get the same emulator, emptied. */
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Milliseconds at which the server believes to be, unless a call says otherwise. Default: a fixed weekday. */
  readonly now?: number;
  readonly seed?: SeedDocuments;
  readonly instancesPerFunction?: number;
  /** Folder of function folders; absent: the bundles that are uploaded. */
  readonly functionsDir?: string;
}

/** Monday 2026-11-16, 10:00 in Asia/Shanghai. */
export const WORLD_NOW_MS = Date.UTC(2026, 10, 16, 2, 0, 0);

/** Monday 2027-01-04, 10:00 in Asia/Shanghai: the next year of a campaign may be opened. */
export const NEXT_YEAR_MS = Date.UTC(2027, 0, 4, 2, 0, 0);

let counter = 0;
export const nextRequestId = () => `test-request-${String(++counter).padStart(8, '0')}`;

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { emulator, giveBack } = await borrowEmulator(options);
  const now = options.now ?? WORLD_NOW_MS;
  let counters: Counters = {
    databaseRequests: 0,
    documentsRead: 0,
    documentsWritten: 0,
    keysWalked: 0,
    conflicts: 0,
  };

  const world: World = {
    emulator,
    async envelope(who, action, input, { requestId = nextRequestId(), now: at = now } = {}) {
      const name = Object.hasOwn(ACTIONS, action) ? ACTIONS[action as Action].function : 'api';
      const outcome = await emulator.invoke(
        name,
        { action, input, requestId },
        { openid: openIdOf(who), env: { TONGCHUANG_NOW_MS: String(at) } },
      );
      counters = outcome.counters;
      const answer = outcome.result as CallResponse<unknown>;
      // The cause of an INTERNAL is in the function's log alone; a test that meets one must not lose it.
      if (!answer.ok && answer.error.code === 'INTERNAL') console.error(outcome.logs.join('\n'));
      return answer;
    },
    async call<A extends Action>(who: string, action: A, input: Input<A>, callOptions?: CallOptions) {
      const answer = await world.envelope(who, action, input, callOptions);
      if (!answer.ok)
        throw new Error(`${action} by ${who} refused: ${answer.error.code} ${answer.error.message}`);
      return answer.data as Output<A>;
    },
    async refusal(who, action, input, callOptions) {
      const answer = await world.envelope(who, action, input, callOptions);
      if (answer.ok) throw new Error(`${action} by ${who} was not refused: ${JSON.stringify(answer.data)}`);
      return answer.error;
    },
    lastCounters: () => counters,
    seed(documents) {
      for (const [collection, list] of Object.entries(documents)) {
        if (list && list.length > 0) emulator.importDocuments(collection, list);
      }
    },
    documents: <C extends CollectionName>(collection: C) =>
      emulator.readCollection(collection) as unknown as Documents[C][],
    close: giveBack,
  };
  world.seed(options.seed ?? smallUnit());
  return world;
}
