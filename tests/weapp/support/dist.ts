import { existsSync } from 'node:fs';
import path from 'node:path';

/** The compiled mini-program. Throws with the command to run when it was not built. */
export function weappDist(): string {
  const dist = path.resolve(import.meta.dirname, '../../../dist/weapp');
  if (!existsSync(path.join(dist, 'app.json'))) {
    throw new Error('dist/weapp is not built: run npm run build:weapp');
  }
  return dist;
}
