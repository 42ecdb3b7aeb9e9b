import { type WholeDemo, wholeDemo } from '../../../scripts/demo/whole-demo';
import type { Output } from '../../../src/shared/contract/actions';
import { ACTIONS } from '../../../src/shared/contract/actions';
import type { CallResponse } from '../../../src/shared/contract/envelope';
import { localDateOf } from '../../../src/shared/time/local-date';
import type { SeedDocuments } from '../../server/support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../../server/support/world';
import type { Ask, DemoRole } from '../../support/every-page';

const SEED = 20261116;

/** A world with the demo's unit: a year of about a hundred people, all kinds of records, every list filled. */
export interface DemoWorld {
  readonly world: World;
  openidOf(role: DemoRole): string;
  ask: Ask;
}

/** Made once a process: living a year takes seconds, and the world has a copy of it. */
let made: WholeDemo | undefined;

export async function startDemoWorld(): Promise<DemoWorld> {
  made ??= wholeDemo({
    today: localDateOf(WORLD_NOW_MS),
    nowMs: WORLD_NOW_MS,
    seed: SEED,
  });
  const demo = made;
  const world = await startWorld({ seed: demo.collections as SeedDocuments });
  const openidOf = (role: DemoRole) => {
    const person = demo.people.find((candidate) => candidate.role === role);
    if (!person) throw new Error(`nobody in the demo is ${role}`);
    return person.openid;
  };
  const ask: Ask = async (role, action, input) => {
    const env = { TONGCHUANG_NOW_MS: String(WORLD_NOW_MS) };
    const call = { action, input, requestId: `ask-${action.replaceAll('.', '-')}-${role}-0000000000` };
    const { result } = await world.emulator.invoke(ACTIONS[action].function, call, {
      openid: openidOf(role),
      env,
    });
    const answer = result as CallResponse<Output<typeof action>>;
    if (!answer.ok) throw new Error(`${action} by ${role}: ${answer.error.message}`);
    return answer.data;
  };
  return { world, openidOf, ask };
}
