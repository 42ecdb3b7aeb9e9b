/** What went wrong while the app ran, and what it logged. A test that passes asserts `errors` to be empty. */
export class Problems {
  readonly errors: string[] = [];
  readonly logs: { level: string; text: string }[] = [];

  constructor(private readonly verbose: boolean) {}

  /** Usable as a callback. */
  readonly report = (error: unknown): void => {
    this.errors.push(describe(error));
  };

  /** What every redraw would say again counts once. */
  warnOnce(message: string): void {
    if (!this.errors.includes(message)) this.errors.push(message);
  }

  /** The `console` of the app's realm; what it says at level `error` counts as an error. */
  console(): Record<string, (...values: unknown[]) => void> {
    const levels = ['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd', 'time', 'timeEnd', 'trace'];
    return Object.fromEntries(
      levels.map((level) => [level, (...values: unknown[]) => this.log(level, values)]),
    );
  }

  private log(level: string, values: unknown[]): void {
    const text = values.map(describe).join(' ');
    this.logs.push({ level, text });
    if (level === 'error') this.errors.push(text);
    if (this.verbose) process.stdout.write(`[weapp ${level}] ${text}\n`);
  }
}

/** Errors come from another realm, so `instanceof Error` would not know them. */
function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const stack: unknown = Reflect.get(value, 'stack');
  if (typeof stack === 'string') return stack;
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
