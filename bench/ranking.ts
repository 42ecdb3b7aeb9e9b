import type { Emulator } from '../emulator/emulator';
import { localDateOf } from '../src/shared/time/local-date';
import { periodKeyOf } from '../src/shared/time/period';
import { invokeOverHttp } from './http-client';
import { type LoadResult, printLoad, underLoad } from './load';

const CALLER_COUNTS = [1, 16, 64];
const CALLS = 600;

/** Ranking pages a second over `/invoke`, own rank included, each asked for by another member. */
export async function benchRanking(emulator: Emulator, openIds: readonly string[]): Promise<void> {
  const input = {
    subject: 'member',
    metric: 'total',
    periodKey: periodKeyOf('year', localDateOf(Date.now())),
  };
  const results: LoadResult[] = [];
  for (const callers of CALLER_COUNTS) {
    const jobs = Array.from({ length: CALLS }, (_, index) => async () => {
      const openid = openIds[(index * 37) % openIds.length] ?? '';
      const answer = await invokeOverHttp(emulator.url, 'api', openid, { action: 'points.ranking', input });
      const data = answer.data as { rows: unknown[]; own: unknown } | undefined;
      if (data?.rows.length !== 20 || !data.own)
        throw new Error(`not a ranking page: ${JSON.stringify(answer)}`);
    });
    results.push(await underLoad(jobs, callers));
  }
  printLoad(`Ranking page of 20 with own rank, ${openIds.length} members, over /invoke`, results);
}
