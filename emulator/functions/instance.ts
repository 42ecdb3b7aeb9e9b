import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { newCounters } from '../counters';
import type { FunctionDefinition } from './function-definition';
import { FunctionFailure } from './function-failure';

const BOOTSTRAP = fileURLToPath(new URL('./instance-bootstrap.cjs', import.meta.url));

/** Loading a function's code is not part of its own timeout; CloudBase limits it apart. */
const LOAD_LIMIT_SECONDS = 60;

/** What one call needs besides the instance. */
export interface Call {
  readonly requestId: string;
  /** JSON text. */
  readonly event: string;
  readonly context: string;
  readonly environment: Readonly<Record<string, string>>;
}

type Message =
  | { type: 'log'; level: string; text: string }
  | { type: 'started'; id: string }
  | { type: 'result'; id: string; json: string }
  | { type: 'failure'; id: string; error: { name: string; message: string; stack: string } };

interface Pending {
  readonly id: string;
  resolve(json: string): void;
  reject(failure: FunctionFailure): void;
}

/** One worker thread that runs one function, one call at a time, until it fails or is ended. */
export class FunctionInstance {
  /** Secret part of the URL this instance reaches the database by: it tells whose requests they are. */
  readonly secret = randomBytes(12).toString('hex');
  /** What the current call, or work it left running, costs. */
  counters = newCounters();
  logs: string[] = [];
  calls = 0;
  ended = false;
  /** The current call's environment: calls to other functions carry its identity on. */
  environment: Readonly<Record<string, string>> = {};
  private readonly worker: Worker;
  private pending: Pending | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly definition: FunctionDefinition,
    environment: (secret: string) => Record<string, string>,
    private readonly onLog: (text: string) => void,
  ) {
    this.worker = new Worker(BOOTSTRAP, {
      env: environment(this.secret),
      // The emulator's own loaders are not the function's business.
      execArgv: [],
      workerData: { entry: definition.entry, handler: definition.handler },
      resourceLimits: { maxOldGenerationSizeMb: definition.memoryMb, maxYoungGenerationSizeMb: 32 },
      stdout: true,
      stderr: true,
    });
    this.worker.stdout.resume();
    this.worker.stderr.resume();
    this.worker.on('message', (message: Message) => this.receive(message));
    this.worker.on('error', (error: NodeJS.ErrnoException) => this.fail(describeEnd(definition, error)));
    this.worker.on('exit', (code) =>
      this.fail(new FunctionFailure('FUNCTIONS_EXECUTE_FAIL', `Process exited with code ${code}`)),
    );
  }

  /** Runs one call. @throws FunctionFailure after which the instance may have `ended` */
  async run(call: Call): Promise<string> {
    this.calls += 1;
    this.environment = call.environment;
    try {
      return await new Promise<string>((resolve, reject) => {
        this.pending = { id: call.requestId, resolve, reject };
        this.startTimer(LOAD_LIMIT_SECONDS);
        this.worker.postMessage({
          id: call.requestId,
          event: call.event,
          context: call.context,
          environment: call.environment,
        });
      });
    } finally {
      clearTimeout(this.timer);
    }
  }

  private startTimer(seconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const message = `Invoking task timed out after ${seconds} seconds`;
      this.fail(new FunctionFailure('FUNCTIONS_TIME_LIMIT_EXCEEDED', message));
      void this.end();
    }, seconds * 1000);
  }

  private receive(message: Message): void {
    if (message.type === 'log') {
      this.logs.push(message.text);
      this.onLog(message.text);
      return;
    }
    const pending = this.pending;
    if (pending === null || pending.id !== message.id) return;
    if (message.type === 'started') {
      this.startTimer(this.definition.timeoutSeconds);
      return;
    }
    this.pending = null;
    if (message.type === 'result') pending.resolve(message.json);
    else {
      const { name, message: text, stack } = message.error;
      pending.reject(new FunctionFailure('FUNCTIONS_EXECUTE_FAIL', `${name}: ${text}`, stack));
    }
  }

  private fail(failure: FunctionFailure): void {
    this.ended = true;
    const pending = this.pending;
    this.pending = null;
    pending?.reject(failure);
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker.terminate();
  }
}

function describeEnd(definition: FunctionDefinition, error: NodeJS.ErrnoException): FunctionFailure {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new FunctionFailure('FUNCTIONS_EXECUTE_FAIL', `Memory limit exceeded (${definition.memoryMb} MB)`);
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new FunctionFailure(
    'FUNCTIONS_EXECUTE_FAIL',
    `Unhandled error ended the instance: ${text}`,
    error?.stack ?? '',
  );
}
