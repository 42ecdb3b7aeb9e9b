import { vi } from 'vitest';
import type { Action, Input, Output } from '../../../src/shared/contract/actions';
import type { CallResponse } from '../../../src/shared/contract/envelope';
import { engineCloud } from '../points/simulation/engine-cloud';
import type { SeedDocuments } from './small-unit';
import { nextRequestId, WORLD_NOW_MS } from './world';

interface Call {
  readonly who: string;
  readonly action: Action;
  readonly input: unknown;
}

/**
 * Handlers and database in one process, where two calls meet at a known step: no luck is needed to find a race, and
 * none hides it.
 */
export function interleaved(seed: SeedDocuments) {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const cloud = engineCloud(seed);
  const answered: string[] = [];

  async function send({ who, action, input }: Call): Promise<CallResponse<unknown>> {
    const outcome = await cloud.call({ who, action, input, requestId: nextRequestId(), now: WORLD_NOW_MS });
    if (!outcome) throw new Error('no call is killed here');
    if (!outcome.answer.ok && outcome.answer.error.code === 'INTERNAL')
      throw new Error(outcome.logs.join('\n'));
    answered.push(action);
    return outcome.answer;
  }

  return {
    cloud,
    async must<A extends Action>(who: string, action: A, input: Input<A>): Promise<Output<A>> {
      const answer = await send({ who, action, input });
      if (!answer.ok) throw new Error(`${action} refused: ${answer.error.message}`);
      return answer.data as Output<A>;
    },
    /** Begins the second call after so many requests of the first one. What was done first is answered first. */
    async meet(first: Call, second: Call, steps: number) {
      answered.length = 0;
      const running = send(first);
      for (let step = 0; step < steps; step += 1) await new Promise(setImmediate);
      const later = await send(second);
      return { first: await running, second: later, inOrder: answered[0] === first.action };
    },
    async close() {
      await cloud.close();
      vi.restoreAllMocks();
    },
  };
}

export type Interleaved = ReturnType<typeof interleaved>;
