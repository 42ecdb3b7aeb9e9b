import { newCounters } from '../counters';
import type { FunctionDefinition } from './function-definition';
import { FunctionFailure } from './function-failure';
import { type Call, FunctionInstance } from './instance';

/** The instances of one function: warm ones are reused, new ones started up to a limit, calls queue after that. */
export class FunctionPool {
  private readonly idle: FunctionInstance[] = [];
  private readonly all = new Set<FunctionInstance>();
  private readonly waiting: { resolve(instance: FunctionInstance): void; reject(error: Error): void }[] = [];
  private closed = false;

  constructor(
    readonly definition: FunctionDefinition,
    private readonly limit: number,
    private readonly environment: (secret: string) => Record<string, string>,
    private readonly onLog: (text: string) => void,
    private readonly onStart: (instance: FunctionInstance) => void,
    private readonly onEnd: (instance: FunctionInstance) => void,
  ) {}

  /** Runs a call on the first free instance; `observe` sees the instance before and whatever comes of it. */
  async run(call: Call, observe: (instance: FunctionInstance, coldStart: boolean) => void): Promise<string> {
    const instance = await this.take();
    instance.counters = newCounters();
    instance.logs = [];
    observe(instance, instance.calls === 0);
    try {
      return await instance.run(call);
    } finally {
      this.giveBack(instance);
    }
  }

  private take(): Promise<FunctionInstance> {
    if (this.closed) return Promise.reject(stopped());
    let warm = this.idle.pop();
    while (warm?.ended) {
      this.forget(warm);
      warm = this.idle.pop();
    }
    if (warm !== undefined) return Promise.resolve(warm);
    if (this.all.size < this.limit) return Promise.resolve(this.start());
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private start(): FunctionInstance {
    const instance = new FunctionInstance(this.definition, this.environment, this.onLog);
    this.all.add(instance);
    this.onStart(instance);
    return instance;
  }

  private giveBack(instance: FunctionInstance): void {
    if (instance.ended) this.forget(instance);
    const next = this.waiting.shift();
    if (next === undefined) {
      if (!instance.ended) this.idle.push(instance);
      return;
    }
    next.resolve(instance.ended ? this.start() : instance);
  }

  /** Whether an instance serves a call. */
  get busy(): boolean {
    return [...this.all].some((instance) => !this.idle.includes(instance));
  }

  private forget(instance: FunctionInstance): void {
    this.all.delete(instance);
    this.onEnd(instance);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(stopped());
    await Promise.all([...this.all].map((instance) => instance.end()));
    this.all.clear();
  }
}

function stopped(): FunctionFailure {
  return new FunctionFailure('FUNCTIONS_REQUEST_FAIL', 'the emulator has been stopped');
}
