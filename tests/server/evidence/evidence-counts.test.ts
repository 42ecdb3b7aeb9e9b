import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCampaign } from '../support/campaign';
import { startWorld, type World } from '../support/world';
import { expectTrueCounts, linkInput } from './evidence-support';

const ROUNDS = 12;
const CALLS_A_ROUND = 6;
const KEYS = ['1-2', '1-3', '6-3', '6-4', '3-7'];
const CLASSES = ['news', 'results', 'rules'] as const;

let world: World;
beforeAll(async () => {
  world = await startWorld({ instancesPerFunction: 4 });
  await startCampaign(world);
});
afterAll(() => world.close());

/** A small generator with a seed: a failure can be repeated. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('whatever is added, served, changed and withdrawn at once, the counts are those of the pieces', async () => {
  const random = randomOf(20261116);
  const one = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  let done = 0;
  // Which of them meet is not ours to say: it goes on until enough was done, however many were refused.
  for (let round = 0; round < ROUNDS || done < ROUNDS; round += 1) {
    const pieces = world.documents('evidence');
    const calls = Array.from({ length: CALLS_A_ROUND }, () => {
      const piece = one(pieces);
      const who = one(['secretary', 'secretary2']) ?? 'secretary';
      const keys = [...new Set([one(KEYS) ?? '1-2', one(KEYS) ?? '1-3'])];
      const archiveClass = one(CLASSES) ?? 'news';
      const evidenceId = piece?._id ?? '';
      switch (piece ? random(4) : 0) {
        case 1:
          return world.envelope(who, 'evidence.serve', { evidenceId, key: one(KEYS), taskId: null });
        case 2:
          return world.envelope(who, 'evidence.withdraw', { evidenceId, reason: '不再需要' });
        case 3:
          return world.envelope(who, 'evidence.change', {
            evidenceId,
            revision: piece?.revision,
            title: '改过的材料',
            happenedOn: '2026-11-01',
            archiveClass,
            keys,
          });
        default: {
          const url = `https://news.example.cn/${random(6)}`;
          return world.envelope(who, 'evidence.add', linkInput(url, { keys, archiveClass }));
        }
      }
    });
    const answers = await Promise.all(calls);
    const codes = answers.map((answer) => (answer.ok ? 'OK' : answer.error.code));
    for (const code of codes) expect(['OK', 'STATE_CHANGED', 'NOT_ALLOWED', 'BUSY']).toContain(code);
    done += codes.filter((code) => code === 'OK').length;
    expectTrueCounts(world);
  }
});
