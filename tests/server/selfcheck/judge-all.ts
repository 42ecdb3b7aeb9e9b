import type { IndicatorOutcome } from '../../../src/shared/standard/indicator-state';
import type { World } from '../support/world';

interface Checking {
  /** What is said of the first veto. */
  readonly veto?: IndicatorOutcome;
  /** Milliseconds. */
  readonly now?: number;
}

/** Runs a round in which everything is judged as it should be, but the first veto as given; which one that is. */
export async function judgeAll(
  world: World,
  { veto = { kind: 'veto', occurred: false }, now }: Checking = {},
): Promise<{ roundId: string; vetoKey: string }> {
  const at = now === undefined ? {} : { now };
  const { roundId } = await world.call('secretary', 'selfcheck.open', { title: '年末自查' }, at);
  const { chapters } = await world.call('secretary', 'selfcheck.round', { roundId }, at);
  let vetoKey = '';
  for (const { code: chapterCode } of chapters) {
    const { lines } = await world.call('secretary', 'selfcheck.chapter', { roundId, chapterCode }, at);
    for (const { key, kind, isMeasured, manualTarget } of lines) {
      if (isMeasured) continue;
      const isFirst = kind === 'veto' && vetoKey === '';
      if (isFirst) vetoKey = key;
      const outcome = isFirst ? veto : goodOutcome(kind, manualTarget);
      await world.call('secretary', 'selfcheck.judge', { roundId, key, outcome, reason: '对照标准' }, at);
    }
  }
  await world.call('secretary', 'selfcheck.close', { roundId }, at);
  return { roundId, vetoKey };
}

function goodOutcome(kind: IndicatorOutcome['kind'], manualTarget: number): IndicatorOutcome {
  if (kind === 'graded') return { kind, grade: 'A' };
  if (kind === 'counted') return { kind, value: manualTarget };
  if (kind === 'yesNo') return { kind, met: true };
  return kind === 'veto' ? { kind, occurred: false } : { kind, centipoints: 0 };
}
