import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../src/shared/contract/actions';
import type { IndicatorOutcome } from '../../../src/shared/standard/indicator-state';
import { startCampaign } from '../support/campaign';
import { NEXT_YEAR_MS, startWorld, WORLD_NOW_MS, type World } from '../support/world';

type Line = Output<'selfcheck.chapter'>['lines'][number];

const DAY_MS = 86_400_000;
/** Twelve articles or talks in the year are full marks. */
const ARTICLES = 6;

describe('what the system counts, in a round of self-check', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await startCampaign(world);
    const articleScores = {};
    const sums = { entries: ARTICLES, amountFen: 0, people: 0, scorePoints: 0 };
    const ledger = { '10': { article: sums, talk: sums } };
    world.seed({ unit_years: [{ _id: 'unit:2026', unitId: 'unit', year: '2026', ledger, articleScores }] });
  });
  afterAll(() => world.close());

  async function lines(roundId: string): Promise<Line[]> {
    const { chapters } = await world.call('secretary', 'selfcheck.round', { roundId });
    const loaded: Line[] = [];
    for (const { code } of chapters) {
      const chapter = await world.call('secretary', 'selfcheck.chapter', { roundId, chapterCode: code });
      loaded.push(...chapter.lines);
    }
    return loaded;
  }

  function fullOutcome({ kind, manualTarget }: Line): IndicatorOutcome {
    if (kind === 'graded') return { kind, grade: 'A' };
    if (kind === 'counted') return { kind, value: manualTarget };
    if (kind === 'yesNo') return { kind, met: true };
    return kind === 'veto' ? { kind, occurred: false } : { kind, centipoints: 0 };
  }

  async function judgedRound(title: string): Promise<{ roundId: string; articlesKey: string }> {
    const { roundId } = await world.call('secretary', 'selfcheck.open', { title });
    const all = await lines(roundId);
    for (const line of all) {
      if (line.isMeasured) continue;
      const input = { roundId, key: line.key, outcome: fullOutcome(line), reason: '对照标准' };
      await world.call('secretary', 'selfcheck.judge', input);
    }
    const articles = all.find(
      ({ measured }) => measured?.metric === 'ledgerEntries' && measured.target === 12,
    );
    expect(articles?.measured).toMatchObject({ value: ARTICLES, percent: 50 });
    return { roundId, articlesKey: articles?.key ?? '' };
  }

  async function frozen(roundId: string, key: string) {
    return (await lines(roundId)).find((line) => line.key === key)?.judgement;
  }

  test('comes from the ledgers, too', async () => {
    const { roundId, articlesKey } = await judgedRound('三季度自查');
    await world.call('secretary', 'selfcheck.close', { roundId });
    expect(await frozen(roundId, articlesKey)).toMatchObject({ outcome: { value: ARTICLES }, percent: 50 });
  });

  test('is that of the round’s own year when the next one was opened meanwhile', async () => {
    const { roundId, articlesKey } = await judgedRound('年末自查');
    await world.call('admin', 'campaign.openYear', { year: '2027' }, { now: NEXT_YEAR_MS });
    const inJanuary = { now: WORLD_NOW_MS + 60 * DAY_MS };
    await world.call('secretary', 'selfcheck.close', { roundId }, inJanuary);
    expect(await frozen(roundId, articlesKey)).toMatchObject({ outcome: { value: ARTICLES }, percent: 50 });
  });
});
