import { afterAll, beforeAll, expect, test } from 'vitest';
import { entry } from '../record/entry';
import { startCampaign } from '../support/campaign';
import { startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Database requests of approving one record of two hours on a day. */
async function costOfApproval(day: string): Promise<number> {
  const { recordId } = await world.call('member', 'record.submit', entry({ occurredOn: day }));
  const { results } = await world.call('secretary', 'record.review', {
    items: [{ recordId, revision: 1 }],
    decision: 'approve',
    reason: '',
  });
  expect(results[0]).toMatchObject({ done: true });
  return world.lastCounters().databaseRequests;
}

async function counted(): Promise<number[]> {
  const { chapters } = await world.call('leader', 'campaign.readiness', {});
  return chapters
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ measured }) => (measured?.metric === 'serviceMinutesPerHead' ? [measured.value] : []));
}

test('indicators bound to what a record counts for add at most four requests to its approval, and move with it', async () => {
  // The first one makes the documents of the year.
  await costOfApproval('2026-11-02');
  const without = await costOfApproval('2026-11-03');
  await startCampaign(world);
  const [before = 0] = await counted();
  const bound = await costOfApproval('2026-11-04');
  const [after = 0] = await counted();
  expect(after).toBeGreaterThan(before);
  expect(bound - without).toBeLessThanOrEqual(4);
  expect(bound).toBeLessThanOrEqual(20);
});
