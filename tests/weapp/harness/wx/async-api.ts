import type { Busy } from '../busy';

/** Options of any `wx` call: the three callbacks beside what the call itself takes. */
export interface CallOptions {
  success?: (result: object) => void;
  fail?: (result: object) => void;
  complete?: (result: object) => void;
  [name: string]: unknown;
}

/** Does the work of one call; what it throws becomes `fail`, its own `errMsg` kept when it has one. */
export type ApiWork = (options: CallOptions) => object | undefined | Promise<object | undefined>;

/** One call the app made, in order, for tests that ask what was shown or requested. */
export interface RecordedCall {
  name: string;
  options: CallOptions;
}

/** Makes `wx` functions that answer later, by callback or, without one, by promise. */
export class ApiMaker {
  readonly calls: RecordedCall[] = [];

  constructor(
    private readonly busy: Busy,
    private readonly onError: (error: unknown) => void,
  ) {}

  make(
    name: string,
    work: ApiWork = () => undefined,
  ): (options?: CallOptions) => Promise<object> | undefined {
    return (options = {}) => {
      this.calls.push({ name, options });
      this.busy.begin();
      const answer = this.settle(name, work, options).finally(() => this.busy.end());
      if (!options.success && !options.fail && !options.complete) return answer.then(orThrow);
      answer.then((outcome) => this.callBack(options, outcome)).catch(this.onError);
      return undefined;
    };
  }

  private async settle(name: string, work: ApiWork, options: CallOptions): Promise<Outcome> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      return { ok: true, result: { errMsg: `${name}:ok`, ...(await work(options)) } };
    } catch (error) {
      const fields = typeof error === 'object' && error !== null ? { ...error } : {};
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, result: { errMsg: `${name}:fail ${reason}`, ...fields } };
    }
  }

  private callBack(options: CallOptions, { ok, result }: Outcome): void {
    for (const callback of [ok ? options.success : options.fail, options.complete]) {
      try {
        callback?.(result);
      } catch (error) {
        this.onError(error);
      }
    }
  }
}

interface Outcome {
  ok: boolean;
  result: object;
}

function orThrow({ ok, result }: Outcome): object {
  if (ok) return result;
  throw result;
}
