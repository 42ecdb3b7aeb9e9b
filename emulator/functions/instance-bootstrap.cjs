// @ts-check
/**
 * The inside of a function instance: plain CommonJS, because a worker thread loads it without any
 * TypeScript loader and the function must find itself in an ordinary Node process.
 */
const { parentPort, workerData } = require('node:worker_threads');
const fs = require('node:fs');
const { Module, createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const util = require('node:util');

if (parentPort === null) throw new Error('instance-bootstrap runs in a worker only');
const port = parentPort;
/** @type {{ entry: string, handler: string }} */
const { entry, handler } = workerData;
const baseEnvironment = { ...process.env };
// The search path is read at process start; this worker's NODE_PATH differs from the process's.
/** @type {any} */ (Module)._initPaths();
const folder = path.dirname(entry);
if (!fs.existsSync(path.join(folder, 'package.json'))) {
  // In the cloud the folder is the root: a package.json further up, with its "type", is not there.
  const extensions = /** @type {any} */ (Module)._extensions;
  const load = extensions['.js'];
  extensions['.js'] = (/** @type {any} */ module, /** @type {string} */ file) => {
    const own = path.relative(folder, file);
    if (own.startsWith('..') || own.includes('node_modules')) load(module, file);
    else module._compile(fs.readFileSync(file, 'utf8'), file);
  };
}
process.argv[1] = entry;

for (const level of /** @type {const} */ (['log', 'info', 'warn', 'error', 'debug'])) {
  console[level] = (/** @type {unknown[]} */ ...values) => {
    port.postMessage({ type: 'log', level, text: util.format(...values) });
  };
}

/** @param {Record<string, string>} environment */
function setEnvironment(environment) {
  const wanted = { ...baseEnvironment, ...environment };
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(wanted, name)) delete process.env[name];
  Object.assign(process.env, wanted);
}

/** @type {Promise<Function> | undefined} */
let loaded;

async function load() {
  const require = createRequire(entry);
  let exported;
  try {
    exported = require(entry);
  } catch (error) {
    if (/** @type {any} */ (error)?.code !== 'ERR_REQUIRE_ESM') throw error;
    exported = await import(pathToFileURL(entry).href);
  }
  const main = exported[handler] ?? exported.default?.[handler];
  if (typeof main !== 'function') {
    throw new TypeError(`${path.basename(entry)} exports no function "${handler}"`);
  }
  return main;
}

/** @param {unknown} error */
function describe(error) {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? '' };
  const text = typeof error === 'string' ? error : (util.inspect(error, { depth: 4 }) ?? '');
  return { name: 'Error', message: text, stack: text };
}

port.on('message', async ({ id, event, context, environment }) => {
  setEnvironment(environment);
  try {
    loaded ??= load();
    const main = await loaded;
    port.postMessage({ type: 'started', id });
    const result = await main(JSON.parse(event), JSON.parse(context));
    port.postMessage({ type: 'result', id, json: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    port.postMessage({ type: 'failure', id, error: describe(error) });
  }
});
