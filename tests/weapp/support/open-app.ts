import { openIdOf } from '../../server/support/small-unit';
import { WORLD_NOW_MS, type World } from '../../server/support/world';
import type { WeappOptions } from '../harness/options';
import { Weapp } from '../harness/weapp';
import { weappDist } from './dist';

export interface AppOptions extends WeappOptions {
  /** Where the app opens; its entry page when left out. */
  url?: string;
  /** For a world whose people have openids of their own, such as the demo's. */
  openid?: string;
}

/**
 * Launches the compiled app as one person of the world, wired to its emulator: what the app calls runs the bundles
 * that are uploaded. Phone and server show the same time unless `now` says otherwise. The caller stops the app.
 */
export async function openApp(world: World, who: string, options: AppOptions = {}): Promise<Weapp> {
  const { url, now = () => WORLD_NOW_MS, openid = openIdOf(who), ...rest } = options;
  const app = new Weapp(weappDist(), {
    now,
    callFunction: async (name, data) => {
      const env = { TONGCHUANG_NOW_MS: String(now()) };
      return (await world.emulator.invoke(name, data, { openid, env })).result;
    },
    ...rest,
  });
  await app.launch(url);
  return app;
}
