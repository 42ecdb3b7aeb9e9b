import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CampaignReport } from '../../../cloudfunctions/server/schedule/check-campaigns';
import { runSchedule } from '../record/ledger-invariants';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';
import { livedCampaign } from './lived-campaign';
import { remove, spoil } from './spoil';

describe('the check of what is added up for the campaign', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ seed: twoUnits() });
  });
  afterEach(() => world.close());

  const check = async (over: object = {}) => {
    const event = { task: 'checkCampaign', unitId: 'unit', year: '2026', ...over };
    const { data } = (await runSchedule(world, event)) as unknown as { data: CampaignReport };
    return data;
  };

  test('finds nothing where nothing is wrong, and says what it looked at', async () => {
    await livedCampaign(world);
    expect(await check()).toEqual({
      finished: true,
      walks: [
        expect.objectContaining({
          state: 'done',
          checkedPieces: 2,
          checkedTasks: 2,
          checkedFindings: 1,
          checkedLedgerEntries: 6,
          checkedPeople: 9,
          unsettled: 0,
          driftCount: 0,
          drifts: [],
        }),
      ],
    });
  });

  test('finds, names and mends a drift in each sum, and leaves the other unit as it is', async () => {
    const { campaignId, evidenceId, partner, talk, venue } = await livedCampaign(world);
    const year = `${campaignId}:2026`;
    const chapter = (code: string) => `${year}:${code}`;
    await spoil(world, 'chapters', chapter('6'), { $inc: { 'states.6-4.evidence.news': 2 } });
    await spoil(world, 'chapters', chapter('1'), {
      $inc: { 'states.1-3.tasks.office.open.2026-11-30': -1, 'states.1-2.openFindings': 1 },
      $set: { 'statementChars.1-2': 3, 'states.1-2.tasks.sports.done': 4 },
    });
    await spoil(world, 'campaign_years', year, { $set: { evidence: {} } });
    await spoil(world, 'members', 'member', { $set: { openTasks: { '2026-01-01': 1 }, openFindings: {} } });
    await spoil(world, 'unit_years', 'unit:2026', {
      $inc: { 'ledger.11.helpingProject.amountFen': 5, 'articleScores.sports.11': -1 },
    });
    await spoil(world, 'ledger_totals', 'unit', { $inc: { 'totals.partner': 1 } });
    await spoil(world, 'venue_days', `${venue}:2026-11-17`, { $set: { slots: [] } });
    await remove(world, 'evidence_links', `${evidenceId}:1-2`);
    await remove(world, 'ledger_views', `${talk}:member`);
    const [link] = world.documents('evidence_links');
    const [view] = world.documents('ledger_views');
    if (!link || !view) throw new Error('nothing was listed');
    world.seed({
      evidence_links: [{ ...link, _id: `${evidenceId}:3-7`, evidenceId, key: '3-7' }],
      ledger_views: [{ ...view, _id: `${partner}:member3`, entryId: partner, memberId: 'member3' }],
    });
    const far = JSON.stringify(world.documents('members').filter(({ unitId }) => unitId === 'far-unit'));

    const sums = (await check()).walks[0]?.drifts.map(
      ({ collection, documentId, path, is, should, repaired }) =>
        `${collection} ${documentId} ${path}: ${is}/${should} ${repaired}`,
    );
    expect(sums?.sort()).toEqual(
      [
        `campaign_years ${year} evidence.news: 0/1 false`,
        `campaign_years ${year} evidence.results: 0/1 false`,
        `chapters ${chapter('1')} statementChars.1-2: 3/14 false`,
        `chapters ${chapter('1')} states.1-2.openFindings: 2/1 false`,
        `chapters ${chapter('1')} states.1-2.tasks.sports.done: 4/0 false`,
        `chapters ${chapter('1')} states.1-3.tasks.office.open.2026-11-30: 0/1 false`,
        `chapters ${chapter('6')} states.6-4.evidence.news: 3/1 false`,
        `evidence_links ${evidenceId}:1-2 link: 0/1 false`,
        `evidence_links ${evidenceId}:3-7 link: 1/0 false`,
        'ledger_totals unit partner: 2/1 false',
        `ledger_views ${partner}:member3 view: 1/0 false`,
        `ledger_views ${talk}:member view: 0/1 false`,
        'members member openFindings.2026-11-30: 0/1 false',
        'members member openTasks.2026-01-01: 1/0 false',
        'members member openTasks.2026-11-30: 0/1 false',
        'unit_years unit:2026 articleScores.sports.11: 4/5 false',
        'unit_years unit:2026 ledger.11.helpingProject.amountFen: 120005/120000 false',
        `venue_days ${venue}:2026-11-17 2026-11-17: 0/1 false`,
      ].sort(),
    );
    const mended = await check({ repair: true });
    expect(mended.walks[0]?.driftCount).toBe(sums?.length);
    expect(mended.walks[0]?.drifts.filter(({ repaired }) => !repaired)).toEqual([]);
    expect(await check({ again: true })).toMatchObject({
      walks: [{ driftCount: 0, drifts: [], unsettled: 0 }],
    });
    expect(JSON.stringify(world.documents('members').filter(({ unitId }) => unitId === 'far-unit'))).toBe(
      far,
    );
  });
});
