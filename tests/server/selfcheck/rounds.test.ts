import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../src/shared/contract/actions';
import type { IndicatorOutcome } from '../../../src/shared/standard/indicator-state';
import { startCampaign } from '../support/campaign';
import { killableCloud } from '../support/killable-cloud';
import { openIdOf } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

type Line = Output<'selfcheck.chapter'>['lines'][number];

describe('a round of self-check', () => {
  let world: World;
  let roundId = '';
  beforeAll(async () => {
    world = await startWorld({ functionsDir: await killableCloud() });
    await startCampaign(world);
  });
  afterAll(() => world.close());

  async function lines(): Promise<Line[]> {
    const { chapters } = await world.call('secretary', 'selfcheck.round', { roundId });
    const loaded: Line[] = [];
    for (const { code } of chapters) {
      const chapter = await world.call('secretary', 'selfcheck.chapter', { roundId, chapterCode: code });
      loaded.push(...chapter.lines);
    }
    return loaded;
  }

  /** Half of what can be had. */
  function someOutcome({ kind, manualTarget, weightCentipoints }: Line): IndicatorOutcome {
    switch (kind) {
      case 'graded':
        return { kind, grade: 'B' };
      case 'counted':
        return { kind, value: Math.ceil(manualTarget / 2) };
      case 'yesNo':
        return { kind, met: true };
      case 'plus':
      case 'minus':
        return { kind, centipoints: Math.floor(weightCentipoints / 2) };
      case 'veto':
        return { kind, occurred: false };
    }
  }

  test('is opened once, also when two ask at the same time', async () => {
    const answers = await Promise.all(
      ['secretary', 'secretary2'].map((who) => world.envelope(who, 'selfcheck.open', { title: '年中自查' })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { rounds } = await world.call('leader', 'selfcheck.rounds', {});
    expect(rounds).toMatchObject([{ number: 1, state: 'open', score: null }]);
    roundId = rounds[0]?.roundId ?? '';
  });

  test('is not closed while lines are missing, and names them', async () => {
    expect(await world.refusal('secretary', 'selfcheck.close', { roundId })).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringMatching(/^还有\d+项没有评定：1\.1 .+、.+等$/),
    });
    const before = await world.call('secretary', 'selfcheck.round', { roundId });
    expect(before.round.state).toBe('open');
    expect(before.unjudged).toHaveLength(10);
  });

  test('two people judge one chapter at once and neither loses a word', async () => {
    const chapter = await world.call('secretary', 'selfcheck.chapter', { roundId, chapterCode: '1' });
    const open = chapter.lines.filter(({ isMeasured }) => !isMeasured);
    expect(open.length).toBeGreaterThan(2);
    await Promise.all(
      open.map((line, index) =>
        world.call(index % 2 === 0 ? 'secretary' : 'secretary2', 'selfcheck.judge', {
          roundId,
          key: line.key,
          outcome: someOutcome(line),
          reason: '对照标准',
        }),
      ),
    );
    const after = await world.call('secretary', 'selfcheck.chapter', { roundId, chapterCode: '1' });
    expect(after.lines.filter(({ judgement, isMeasured }) => !isMeasured && !judgement)).toEqual([]);
  });

  test('what is not of the line is refused, and what the system counts is not judged', async () => {
    const all = await lines();
    const measured = all.find(({ isMeasured }) => isMeasured);
    expect(measured?.measured).not.toBeNull();
    const outcome = { kind: 'counted', value: 5 };
    expect(
      await world.refusal('secretary', 'selfcheck.judge', {
        roundId,
        key: measured?.key,
        outcome,
        reason: '',
      }),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(
      await world.refusal('secretary', 'selfcheck.judge', { roundId, key: '99-1', outcome, reason: '' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('closing carries the judgements to readiness, freezes what is counted, and frees the next round', async () => {
    for (const line of await lines()) {
      if (line.isMeasured || line.judgement) continue;
      const { key } = line;
      const input = { roundId, key, outcome: someOutcome(line), reason: '对照标准' };
      await world.call('secretary', 'selfcheck.judge', input);
    }
    const ready = await world.call('leader', 'campaign.readiness', {});
    const closed = await world.call('secretary', 'selfcheck.close', { roundId });
    expect(closed).toMatchObject({ state: 'closed', closedByName: '书红梅', score: { vetoed: false } });
    expect(closed.score?.judged).toBe(closed.score?.lines);
    const after = await world.call('leader', 'campaign.readiness', {});
    expect(after.resultPermille).toBeGreaterThan(ready.resultPermille);
    expect(after.centipoints).toBe(closed.score?.centipoints);
    const all = await lines();
    expect(all.filter(({ judgement }) => !judgement)).toEqual([]);
    expect(await world.refusal('secretary', 'selfcheck.close', { roundId })).toMatchObject({
      code: 'STATE_CHANGED',
    });
    const [line] = all.filter(({ isMeasured }) => !isMeasured);
    if (!line) throw new Error('nothing to judge');
    const input = { roundId, key: line.key, outcome: someOutcome(line), reason: '再评' };
    expect(await world.refusal('secretary', 'selfcheck.judge', input)).toMatchObject({
      code: 'STATE_CHANGED',
    });
  });

  test('a closing that was cut off after some chapters goes on when asked again by another one', async () => {
    const second = await world.call('secretary2', 'selfcheck.open', { title: '年末自查' });
    roundId = second.roundId;
    for (const line of await lines()) {
      if (line.isMeasured) continue;
      const outcome: IndicatorOutcome =
        line.kind === 'graded' ? { kind: 'graded', grade: 'A' } : someOutcome(line);
      await world.call('secretary', 'selfcheck.judge', { roundId, key: line.key, outcome, reason: '已整改' });
    }
    // The instance dies on the way, at three different points, and is asked again by whoever comes.
    for (const requests of ['12', '30', '47']) {
      const call = {
        action: 'selfcheck.close',
        input: { roundId },
        requestId: `closingthatdiesafter${requests}`,
      };
      const env = { TONGCHUANG_NOW_MS: String(WORLD_NOW_MS), TEST_DIES_AFTER: `${requests}:before` };
      await expect(
        world.emulator.invoke('api', call, { openid: openIdOf('secretary2'), env }),
      ).rejects.toThrow();
    }
    const ofRound = world.documents('round_chapters').filter((each) => each.roundId === roundId);
    const frozen = ofRound.filter((each) => each.frozen);
    expect(frozen.length).toBeGreaterThan(0);
    expect(frozen.length).toBeLessThan(ofRound.length);
    const closed = await world.call(
      'secretary',
      'selfcheck.close',
      { roundId },
      { now: WORLD_NOW_MS + 60_000 },
    );
    expect(closed).toMatchObject({ number: 2, state: 'closed' });
    expect(world.documents('round_chapters').filter(({ frozen }) => !frozen)).toEqual([]);
    const { rounds } = await world.call('leader', 'selfcheck.rounds', {});
    const earlier = rounds.find(({ number }) => number === 1);
    const compared = await world.call('leader', 'selfcheck.compare', {
      roundId,
      withRoundId: earlier?.roundId ?? '',
    });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(6);
    expect(compared.before.number).toBe(1);
    expect(compared.changes[0]?.after?.outcome).toEqual({ kind: 'graded', grade: 'A' });
    const gained = compared.changes.reduce(
      (sum, { before, after }) => sum + (after?.centipoints ?? 0) - (before?.centipoints ?? 0),
      0,
    );
    const centipoints = (row: typeof compared.after) => row.score?.centipoints ?? 0;
    expect(gained).toBe(centipoints(compared.after) - centipoints(compared.before));
  });
});
