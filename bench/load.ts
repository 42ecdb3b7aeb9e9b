import { percentile } from './percentile';

export interface LoadResult {
  readonly callers: number;
  readonly calls: number;
  readonly callsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Runs the jobs with so many callers at a time, each taking the next job when it has its answer. */
export async function underLoad(
  jobs: ReadonlyArray<() => Promise<void>>,
  callers: number,
): Promise<LoadResult> {
  const milliseconds: number[] = [];
  let next = 0;
  const startedAt = performance.now();
  const caller = async () => {
    for (;;) {
      const job = jobs[next];
      next += 1;
      if (!job) return;
      const before = performance.now();
      await job();
      milliseconds.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    callers,
    calls: jobs.length,
    callsPerSecond: jobs.length / seconds,
    p50Ms: percentile(milliseconds, 0.5),
    p95Ms: percentile(milliseconds, 0.95),
    p99Ms: percentile(milliseconds, 0.99),
  };
}

export function printLoad(title: string, results: readonly LoadResult[]): void {
  console.log(`\n${title}`);
  console.log('  callers    calls   calls/s   p50 ms   p95 ms   p99 ms   against 1 caller');
  const [first] = results;
  for (const result of results) {
    const ratio = first ? result.callsPerSecond / first.callsPerSecond : 1;
    const cells = [
      String(result.callers).padStart(9),
      String(result.calls).padStart(8),
      result.callsPerSecond.toFixed(0).padStart(9),
      result.p50Ms.toFixed(1).padStart(8),
      result.p95Ms.toFixed(1).padStart(8),
      result.p99Ms.toFixed(1).padStart(8),
      `${ratio.toFixed(2)} ×`.padStart(18),
    ];
    console.log(cells.join(' '));
  }
}
