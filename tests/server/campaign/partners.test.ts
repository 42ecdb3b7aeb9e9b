import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDateOf } from '../../../src/shared/time/local-date';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
  await startCampaign(world, { prefix: 'far-' });
});
afterEach(() => world.close());

const campaignOf = (unitId: string) => world.documents('campaigns').find((each) => each.unitId === unitId);

function seedSnapshot(unitId: string, readinessPermille: number): void {
  const campaign = campaignOf(unitId);
  if (!campaign) throw new Error('no campaign');
  world.seed({
    campaign_snapshots: [
      {
        _id: `${campaign._id}:latest`,
        unitId,
        campaignId: campaign._id,
        weekOf: 'latest',
        takenOn: localDateOf(WORLD_NOW_MS),
        year: '2026',
        readinessPermille,
        resultPermille: 500,
        evidencePermille: 400,
        centipoints: 5000,
        fullCentipoints: 10_000,
        tasks: { total: 10, done: 4, overdue: 1, dueSoon: 2 },
        pieces: 12,
        missingEvidence: 7,
        indicators: {},
        chapters: [
          {
            code: '1',
            title: '组织领导',
            weightCentipoints: 900,
            readinessPermille,
            missingEvidence: 2,
            tasksOverdue: 1,
          },
        ],
        phase: 'carryingOut',
        phaseEndsOn: '2026-10-31',
      },
    ],
  });
}

test('a unit joins by the code, stands in the roll-up, and leaves', async () => {
  seedSnapshot('unit', 610);
  seedSnapshot('far-unit', 480);
  await world.call('admin', 'campaign.savePartner', {
    partnerId: null,
    name: '测试单位',
    address: '人民路1号',
  });
  const before = await world.call('leader', 'campaign.rollup', {});
  expect(before).toMatchObject({
    own: { readinessPermille: 610 },
    partners: [{ name: '测试单位', joined: false, standing: null }],
  });
  const { code } = await world.call('admin', 'campaign.partnerCode', {});
  expect(await world.refusal('admin', 'campaign.joinLead', { code })).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await world.call('far-admin', 'campaign.joinLead', { code })).toEqual({ leadUnitName: '测试单位' });
  const after = await world.call('leader', 'campaign.rollup', {});
  expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  expect(after.partners).toMatchObject([
    {
      name: '测试单位',
      address: '人民路1号',
      joined: true,
      standing: { readinessPermille: 480, tasksOverdue: 1 },
    },
  ]);
  const partnerId = after.partners[0]?.partnerId ?? '';
  const drilled = await world.call('leader', 'campaign.partner', { partnerId });
  expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  expect(drilled).toMatchObject({
    standing: { readinessPermille: 480, phase: 'carryingOut', phaseEndsOn: '2026-10-31' },
    chapters: [{ code: '1', readinessPermille: 480, missingEvidence: 2 }],
    weeks: [],
  });
  expect(await world.refusal('far-leader', 'campaign.partner', { partnerId })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await world.refusal('member', 'campaign.partner', { partnerId })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect((await world.call('far-member', 'campaign.current', {})).campaign?.leadUnitName).toBe('测试单位');
  // Joining is not mutual: the partner sees nothing of the unit that leads.
  expect((await world.call('far-leader', 'campaign.rollup', {})).partners).toEqual([]);
  await world.call('far-admin', 'campaign.leaveLead', {});
  expect(await world.call('leader', 'campaign.partner', { partnerId })).toMatchObject({
    standing: null,
    chapters: [],
  });
  expect((await world.call('leader', 'campaign.rollup', {})).partners).toMatchObject([
    { joined: false, standing: null },
  ]);
});

test('codes expire, are replaced, and wrong ones say nothing about others', async () => {
  const { code } = await world.call('admin', 'campaign.partnerCode', {});
  const { code: second } = await world.call('admin', 'campaign.partnerCode', {});
  const join = (who: string, with_: string, now = WORLD_NOW_MS) =>
    world.envelope(who, 'campaign.joinLead', { code: with_ }, { now });
  expect(await join('far-admin', code)).toMatchObject({ error: { code: 'CODE_INVALID' } });
  expect(await join('far-admin', '0000-0000')).toMatchObject({ error: { code: 'CODE_INVALID' } });
  const later = WORLD_NOW_MS + 8 * 86_400_000;
  expect(await join('far-admin', second, later)).toMatchObject({ error: { code: 'CODE_INVALID' } });
  expect(await join('far-secretary', second)).toMatchObject({ error: { code: 'FORBIDDEN' } });
  expect(await join('far-admin', second)).toMatchObject({ ok: true });
});

test('units do not lead each other; taking one off the list lets it go', async () => {
  const { code } = await world.call('admin', 'campaign.partnerCode', {});
  await world.call('far-admin', 'campaign.joinLead', { code });
  const { code: back } = await world.call('far-admin', 'campaign.partnerCode', {});
  expect((await world.refusal('admin', 'campaign.joinLead', { code: back })).message).toContain('互相');
  const [partner] = (await world.call('leader', 'campaign.rollup', {})).partners;
  await world.call('admin', 'campaign.removePartner', { partnerId: partner?.partnerId ?? '' });
  expect(campaignOf('far-unit')?.leadCampaignId).toBeNull();
  expect((await world.call('leader', 'campaign.rollup', {})).partners).toEqual([]);
});

test('a name stands on the list once', async () => {
  const listed = { partnerId: null, name: '城东社区', address: '' };
  const { partnerId } = await world.call('admin', 'campaign.savePartner', listed);
  expect((await world.refusal('admin', 'campaign.savePartner', listed)).fields).toHaveProperty('name');
  await world.call('admin', 'campaign.savePartner', { ...listed, partnerId, address: '城东路2号' });
  expect((await world.call('member', 'campaign.current', {})).campaign?.partners).toEqual([
    { partnerId, name: '城东社区', address: '城东路2号', joined: false },
  ]);
});

test('a campaign that ends takes its figures out of the unit’s that leads', async () => {
  seedSnapshot('unit', 610);
  seedSnapshot('far-unit', 480);
  const { code } = await world.call('admin', 'campaign.partnerCode', {});
  await world.call('far-admin', 'campaign.joinLead', { code });
  expect((await world.call('leader', 'campaign.rollup', {})).partners).toMatchObject([{ joined: true }]);
  await world.call('far-admin', 'campaign.end', { reason: '已获得称号' });
  expect((await world.call('leader', 'campaign.rollup', {})).partners).toMatchObject([
    { joined: false, standing: null },
  ]);
});
