import { randomUUID } from 'node:crypto';
import { delimiter, join } from 'node:path';
import { addCounters, type Counters, newCounters } from '../counters';
import { type FunctionDefinition, readFunctions } from './function-definition';
import { FunctionFailure } from './function-failure';
import { FunctionPool } from './function-pool';
import type { FunctionInstance } from './instance';

/** The environment's id in `cloud://` ids and in `getWXContext().ENV`. */
export const ENV_ID = 'emulator';

/** CloudBase's limit of the event's text. */
const MAX_EVENT_BYTES = 100 * 1024;

export interface RunnerOptions {
  readonly functionsDir: string;
  readonly instancesPerFunction: number;
  /** Every timeout is multiplied by it. */
  readonly timeoutScale: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Base URL of the emulator, without a slash at the end. */
  readonly url: () => string;
  readonly projectModules: string;
  readonly onLog: (functionName: string, text: string) => void;
}

/** Who calls and how. */
export interface Caller {
  readonly openid?: string;
  readonly appid?: string;
  /** Extra environment of this one invocation. */
  readonly environment?: Readonly<Record<string, string>>;
  /** `wx_client` from the mini-program, `wx_trigger` from a timer, `…,scf` from another function. */
  readonly source: string;
}

export interface Outcome {
  /** JSON text of what the function returned. */
  readonly json: string;
  readonly counters: Counters;
  readonly milliseconds: number;
  readonly coldStart: boolean;
  readonly logs: string[];
  readonly requestId: string;
}

export interface FunctionMetrics extends Counters {
  calls: number;
  errors: number;
  coldStarts: number;
  milliseconds: number;
}

function newMetrics(): FunctionMetrics {
  return { calls: 0, errors: 0, coldStarts: 0, milliseconds: 0, ...newCounters() };
}

/** Runs functions by name and keeps their figures. */
export class FunctionRunner {
  private readonly pools = new Map<string, FunctionPool>();
  private readonly instances = new Map<string, { instance: FunctionInstance; name: string }>();
  private figures = new Map<string, FunctionMetrics>();

  constructor(private readonly options: RunnerOptions) {
    for (const definition of readFunctions(options.functionsDir)) {
      this.addPool({ ...definition, timeoutSeconds: definition.timeoutSeconds * options.timeoutScale });
    }
  }

  definitions(): FunctionDefinition[] {
    return [...this.pools.values()].map((pool) => pool.definition);
  }

  metrics(): Record<string, FunctionMetrics> {
    return Object.fromEntries([...this.figures].map(([name, figures]) => [name, { ...figures }]));
  }

  /** Whether a function is running. */
  get busy(): boolean {
    return [...this.pools.values()].some((pool) => pool.busy);
  }

  resetMetrics(): void {
    this.figures = new Map();
  }

  /** Counts a request by the instance whose secret it came with; without one it is `(external)`. */
  charge(secret: string | undefined, cost: Counters): void {
    const owner = secret === undefined ? undefined : this.instances.get(secret);
    if (owner !== undefined) addCounters(owner.instance.counters, cost);
    addCounters(this.metricsOf(owner?.name ?? '(external)'), cost);
  }

  /** Identity of the call an instance is serving, for calls it makes to other functions. */
  environmentOf(secret: string | undefined): Readonly<Record<string, string>> {
    return (secret === undefined ? undefined : this.instances.get(secret))?.instance.environment ?? {};
  }

  /**
   * Calls a function with an event (JSON text of an object).
   * @throws FunctionFailure when it is unknown, fails, runs too long or the event is too large
   */
  async invoke(name: string, event: string, caller: Caller): Promise<Outcome> {
    const pool = this.pools.get(name);
    if (pool === undefined) {
      throw new FunctionFailure(
        'FUNCTIONS_REQUEST_FAIL',
        `FunctionName parameter could not be found: ${name}`,
      );
    }
    if (Buffer.byteLength(event) > MAX_EVENT_BYTES) {
      throw new FunctionFailure(
        'INVALID_PARAM',
        `data exceed max size: the event may have ${MAX_EVENT_BYTES} bytes`,
      );
    }
    const requestId = randomUUID();
    const figures = this.metricsOf(name);
    const started = performance.now();
    let used: FunctionInstance | null = null;
    let cold = false;
    figures.calls += 1;
    try {
      const call = {
        requestId,
        event: withUserInfo(event, caller),
        context: contextOf(pool.definition, requestId, caller),
        environment: callEnvironment(caller),
      };
      const json = await pool.run(call, (instance, coldStart) => {
        used = instance;
        cold = coldStart;
        if (coldStart) figures.coldStarts += 1;
      });
      const milliseconds = performance.now() - started;
      const { counters, logs } = used as unknown as FunctionInstance;
      return { json, counters: { ...counters }, milliseconds, coldStart: cold, logs, requestId };
    } catch (error) {
      figures.errors += 1;
      if (error instanceof FunctionFailure) this.options.onLog(name, error.detail || error.message);
      throw error;
    } finally {
      figures.milliseconds += performance.now() - started;
    }
  }

  private metricsOf(name: string): FunctionMetrics {
    let figures = this.figures.get(name);
    if (figures === undefined) {
      figures = newMetrics();
      this.figures.set(name, figures);
    }
    return figures;
  }

  private addPool(definition: FunctionDefinition): void {
    const { name } = definition;
    this.pools.set(
      name,
      new FunctionPool(
        definition,
        this.options.instancesPerFunction,
        (secret) => this.instanceEnvironment(definition, secret),
        (text) => this.options.onLog(name, text),
        (instance) => this.instances.set(instance.secret, { instance, name }),
        (instance) => this.instances.delete(instance.secret),
      ),
    );
  }

  /** The environment variables a CloudBase instance has, pointed at this emulator. */
  private instanceEnvironment(definition: FunctionDefinition, secret: string): Record<string, string> {
    const inherited = Object.fromEntries(
      ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'TZ', 'SYSTEMROOT'].flatMap((key) => {
        const value = process.env[key];
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
    return {
      ...inherited,
      NODE_PATH: [
        definition.directory,
        join(definition.directory, 'node_modules'),
        this.options.projectModules,
      ].join(delimiter),
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      TENCENTCLOUD_SECRETID: 'emulator',
      TENCENTCLOUD_SECRETKEY: 'emulator',
      TENCENTCLOUD_SESSIONTOKEN: '',
      SCF_NAMESPACE: ENV_ID,
      TCB_ENV: ENV_ID,
      SCF_FUNCTIONNAME: definition.name,
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${this.options.url()}/admin/${secret}` }),
      SILENCE: 'true',
      ...this.options.environment,
      ...definition.environment,
    };
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }
}

/** What `getWXContext()` reads, and the invocation's own extras. */
function callEnvironment({
  openid,
  appid = 'wxemulator',
  environment = {},
  source,
}: Caller): Record<string, string> {
  const identity: Record<string, string> = { WX_APPID: appid, WX_CLIENTIP: '127.0.0.1' };
  if (openid !== undefined && openid !== '') identity.WX_OPENID = openid;
  return {
    ...identity,
    WX_CONTEXT_KEYS: Object.keys(identity).join(','),
    TCB_SOURCE: source,
    ...environment,
  };
}

/** CloudBase adds who called to every event. */
function withUserInfo(event: string, { openid, appid = 'wxemulator' }: Caller): string {
  let parsed: unknown = null;
  try {
    parsed = event.trim() === '' ? {} : JSON.parse(event);
  } catch {
    // Refused below.
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new FunctionFailure('INVALID_PARAM', 'the event must be a JSON object');
  }
  return JSON.stringify({ ...parsed, userInfo: { appId: appid, ...(openid ? { openId: openid } : {}) } });
}

function contextOf(definition: FunctionDefinition, requestId: string, caller: Caller): string {
  return JSON.stringify({
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: definition.memoryMb,
    time_limit_in_ms: definition.timeoutSeconds * 1000,
    request_id: requestId,
    function_name: definition.name,
    function_version: '$LATEST',
    namespace: ENV_ID,
    environment: JSON.stringify(callEnvironment(caller)),
  });
}
