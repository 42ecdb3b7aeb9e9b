import { afterEach, beforeEach, expect, test } from 'vitest';
import { END, HOUR, plan } from '../activity/activity-support';
import { CAMPAIGN, startCampaign } from '../support/campaign';
import { interleaved } from '../support/interleaved';
import { smallUnit } from '../support/small-unit';
import { startWorld, type World } from '../support/world';
import { expectTrueCounts } from './evidence-support';

const LATER = { now: END + HOUR };

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startCampaign(world);
});
afterEach(() => world.close());

const piece = (sourceId: string, keys: string[]) => ({
  source: { kind: 'activity' as const, sourceId },
  archiveClass: 'activities' as const,
  keys,
  taskId: null,
});

async function attach(keys: string[]): Promise<{ evidenceId: string; activityId: string }> {
  const activityId = await plan(world);
  const { evidenceId } = await world.call('secretary', 'evidence.add', piece(activityId, keys), LATER);
  return { evidenceId, activityId };
}

test('an indicator that begins to count a type of activity drops the pieces it would count twice', async () => {
  const one = await attach(['1-3']);
  const both = await attach(['1-2', '1-3']);
  const [{ type } = { type: 'otherService' as const }] = world.documents('activities');
  const { indicator, chapterRevision } = await world.call('admin', 'standard.indicator', { key: '1-3' });
  await world.call('admin', 'standard.saveIndicator', {
    key: '1-3',
    revision: chapterRevision,
    indicator: { ...indicator, evidence: { ...indicator.evidence, activityTypes: [type] } },
  });
  const get = (evidenceId: string) => world.call('secretary', 'evidence.get', { evidenceId });
  expect(await get(one.evidenceId)).toMatchObject({
    withdrawn: true,
    withdrawnReason: `“${indicator.title}”改为自动计入这类活动`,
  });
  const kept = await get(both.evidenceId);
  expect(kept.withdrawn).toBe(false);
  expect(kept.serves.map(({ key }) => key)).toEqual(['1-2']);
  expectTrueCounts(world);
  // Saved again, nothing more is dropped, and what the indicator counts is refused as a piece.
  expect(
    await world.refusal('secretary', 'evidence.add', piece(both.activityId, ['1-3']), LATER),
  ).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

test('a piece attached at that instant is refused, dropped, or has the indicator saved again', async () => {
  await plan(world);
  const [planned] = world.documents('activities');
  if (!planned) throw new Error('nothing was planned');
  const held = {
    ...planned,
    startsAtMs: planned.startsAtMs - 5 * HOUR,
    endsAtMs: planned.endsAtMs - 5 * HOUR,
  };
  const outcomes = new Set<string>();
  for (let steps = 0; steps < 30; steps += 1) {
    const unit = interleaved({ ...smallUnit(), activities: [held] });
    await unit.must('admin', 'campaign.create', CAMPAIGN);
    const { indicator, chapterRevision } = await unit.must('admin', 'standard.indicator', { key: '1-3' });
    const evidence = { ...indicator.evidence, activityTypes: [held.type] };
    const saving = {
      who: 'admin',
      action: 'standard.saveIndicator' as const,
      input: { key: '1-3', revision: chapterRevision, indicator: { ...indicator, evidence } },
    };
    const adding = { who: 'secretary', action: 'evidence.add' as const, input: piece(held._id, ['1-3']) };
    const { first: added, second: saved } = await unit.meet(adding, saving, steps);
    const isThere = unit.cloud.all('evidence').some(({ withdrawn }) => !withdrawn);
    expect([steps, isThere && saved.ok]).toEqual([steps, false]);
    outcomes.add(`${saved.ok ? 'saved' : saved.error.code}, ${added.ok ? 'added' : added.error.code}`);
    await unit.close();
  }
  expect(outcomes).toContain('saved, NOT_ALLOWED');
  expect(outcomes).toContain('STATE_CHANGED, added');
});
