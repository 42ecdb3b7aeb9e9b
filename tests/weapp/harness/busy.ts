/** Counts what is under way, so that a test can wait until the app has come to rest. */
export class Busy {
  private operations = 0;
  private readonly handles = new Map<number, { stop: () => void; short: boolean }>();
  private nextId = 1;
  /**
   * How long short timers have run, in milliseconds. On a phone that much time has passed, and Taro waits for it by
   * the clock; a test's clock stands still.
   */
  elapsedMs = 0;

  /** `shortTimerMs`: a timer this short is waited for; a longer one (a rotating code, a toast) is not. */
  constructor(
    private readonly shortTimerMs: number,
    private readonly onError: (error: unknown) => void,
  ) {}

  get atRest(): boolean {
    return this.operations === 0 && ![...this.handles.values()].some((handle) => handle.short);
  }

  begin(): void {
    this.operations += 1;
  }

  end(): void {
    this.operations -= 1;
  }

  /** What `setTimeout` and `setInterval` of the app's realm do. */
  startTimer(repeats: boolean, callback: unknown, ms = 0, args: unknown[] = []): number {
    const id = this.nextId++;
    const short = !repeats && ms <= this.shortTimerMs;
    const run = () => {
      if (!repeats) this.handles.delete(id);
      if (short) this.elapsedMs += ms;
      try {
        if (typeof callback === 'function') callback(...args);
      } catch (error) {
        this.onError(error);
      }
    };
    const timer = repeats ? setInterval(run, ms) : setTimeout(run, ms);
    const stop = () => (repeats ? clearInterval(timer) : clearTimeout(timer));
    this.handles.set(id, { stop, short });
    return id;
  }

  stopTimer(id: number): void {
    this.handles.get(id)?.stop();
    this.handles.delete(id);
  }

  stopAll(): void {
    for (const id of [...this.handles.keys()]) this.stopTimer(id);
  }

  /** Resolves once nothing has been under way for three turns of the event loop; rejects after `maxMs`. */
  async rest(maxMs: number): Promise<void> {
    const end = Date.now() + maxMs;
    for (let quiet = 0; quiet < 3; quiet = this.atRest ? quiet + 1 : 0) {
      if (Date.now() > end) throw new Error(`the app did not come to rest within ${maxMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}
