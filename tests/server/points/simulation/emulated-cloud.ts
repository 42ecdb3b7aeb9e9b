import type { CollectionName } from '../../../../cloudfunctions/server/store/documents';
import type { CallResponse } from '../../../../src/shared/contract/envelope';
import { killableCloud } from '../../support/killable-cloud';
import { openIdOf, type SeedDocuments } from '../../support/small-unit';
import { startWorld } from '../../support/world';
import { type SimulatedCloud, SOME, type TaskOutcome } from './cloud';

/** The functions as they are uploaded, through the real SDK, in instances that can be killed. */
export async function emulatedCloud(seed: SeedDocuments): Promise<SimulatedCloud> {
  const world = await startWorld({ seed, functionsDir: await killableCloud() });
  const envOf = (now: number, diesAfter: string | undefined) => ({
    TONGCHUANG_NOW_MS: String(now),
    ...(diesAfter && { TEST_DIES_AFTER: diesAfter }),
  });
  return {
    async call({ who, action, input, requestId, now, diesAfter }) {
      try {
        const options = { openid: openIdOf(who), env: envOf(now, diesAfter) };
        const { result, logs } = await world.emulator.invoke('api', { action, input, requestId }, options);
        return { answer: result as CallResponse<unknown>, logs };
      } catch (error) {
        if (!diesAfter) throw error;
        return null;
      }
    },
    async task(event, now, diesAfter) {
      try {
        const { result, logs } = await world.emulator.invoke('schedule', event, {
          env: envOf(now, diesAfter),
        });
        return { ...(result as Omit<TaskOutcome, 'logs'>), logs };
      } catch (error) {
        if (!diesAfter) throw error;
        return null;
      }
    },
    some(collection, back) {
      const all = world.documents(collection);
      const end = all.length - Math.floor(back * all.length);
      return all.slice(Math.max(0, end - SOME), end);
    },
    document: (collection, id) => world.documents(collection).find(({ _id }) => _id === id) ?? null,
    all: <C extends CollectionName>(collection: C) => world.documents(collection),
    close: () => world.close(),
  };
}
