import { cpSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCloud } from './cloud-bundle';

/**
 * Wraps a function as it is uploaded so that a call may name after how many requests to the database the instance
 * dies: before the next one is sent, or when its answer arrives and nobody is there to read it.
 */
const WRAPPER = `
const http = require('node:http');
const request = http.request;
let left = Infinity;
let when = '';
http.request = function (...values) {
  left -= 1;
  if (left < 0 && when === 'before') process.exit(1);
  const sent = request.apply(this, values);
  if (left < 0) sent.on('response', () => process.exit(1));
  return sent;
};
const real = require('./real.js');
exports.main = (event, context) => {
  const [count, moment] = (process.env.TEST_DIES_AFTER ?? 'Infinity:').split(':');
  left = Number(count);
  when = moment;
  return real.main(event, context);
};
`;

let made: Promise<string> | undefined;

/** The functions, each able to die on request; made once a process. Returns the folder of function folders. */
export function killableCloud(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const built = await builtCloud();
  const folder = path.join(built, 'killable');
  cpSync(path.join(built, 'cloudfunctions'), folder, { recursive: true });
  for (const name of ['api', 'schedule']) {
    renameSync(path.join(folder, name, 'index.js'), path.join(folder, name, 'real.js'));
    writeFileSync(path.join(folder, name, 'index.js'), WRAPPER);
  }
  return folder;
}
