import { newCounters } from '../counters';
import type { FunctionDefinition } from './function-definition';
import { type Call, FunctionInstance } from './instance';

/** How a call went. */
export interface Run {
  json: string;
  instance: FunctionInstance;
  coldStart: boolean;
}

/** The instances of one function: warm ones are reused, new ones started up to a limit, calls queue after that. */
export class FunctionPool {
  private readonly idle: FunctionInstance[] = [];
  private readonly all = new Set<FunctionInstance>();
  private readonly waiting: ((instance: FunctionInstance) => void)[] = [];

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
    let warm = this.idle.pop();
    while (warm?.ended) {
      this.forget(warm);
      warm = this.idle.pop();
    }
    if (warm !== undefined) return Promise.resolve(warm);
    if (this.all.size < this.limit) return Promise.resolve(this.start());
    return new Promise((resolve) => this.waiting.push(resolve));
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
    next(instance.ended ? this.start() : instance);
  }

  private forget(instance: FunctionInstance): void {
    this.all.delete(instance);
    this.onEnd(instance);
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((instance) => instance.end()));
    this.all.clear();
  }
}
