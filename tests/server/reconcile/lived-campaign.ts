import { addLink } from '../evidence/evidence-support';
import { enter, HOUR } from '../ledger/ledger-support';
import { startCampaign } from '../support/campaign';
import { WORLD_NOW_MS, type World } from '../support/world';
import { giveTask } from '../task/task-support';

/** Something of everything that is added up for a campaign and the ledgers. */
export async function livedCampaign(world: World) {
  const { campaignId } = await startCampaign(world);
  const { evidenceId } = await addLink(world, 'https://news.example.cn/1', { keys: ['6-4', '1-2'] });
  await addLink(world, 'https://news.example.cn/2', { keys: ['6-4'], archiveClass: 'results' });
  const taskId = await giveTask(world);
  await giveTask(world, { deadline: '2026-12-15', departments: [{ departmentId: 'sports', ownerId: null }] });
  const { findingId } = await world.call('secretary', 'selfcheck.openFinding', {
    indicatorKey: '1-2',
    text: '领导小组调整后没有发文',
    way: 'atOnce',
    measures: '补发通知',
    ownerId: 'member',
    deadline: '2026-11-30',
  });
  const text = '成立领导小组，全年开会四次。';
  await world.call('secretary', 'standard.saveStatement', {
    year: '2026',
    key: '1-2',
    revision: 0,
    text,
  });
  const { entryId: partner } = await enter(world, 'secretary', 'partner');
  await enter(world, 'secretary', 'helpingProject', { partner, amountFen: 120_000 });
  const { entryId: talk } = await enter(world, 'leader', 'talk');
  const { entryId: article, revision } = await enter(world, 'member2', 'article');
  await world.call('secretary', 'ledger.confirm', {
    entryId: article,
    revision,
    approve: true,
    level: null,
    reason: '',
  });
  const { entryId: venue } = await enter(world, 'secretary', 'venue');
  const startsAtMs = WORLD_NOW_MS + 24 * HOUR;
  await enter(world, 'member', 'venueBooking', { venue, startsAtMs, endsAtMs: startsAtMs + 30 * HOUR });
  return { campaignId, evidenceId, taskId, findingId, partner, talk, article, venue };
}
