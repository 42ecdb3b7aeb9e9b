import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY_MS, servedYear } from '../service/service-support';
import { startCampaign } from '../support/campaign';
import { memberDoc } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const ROUNDS = Array.from({ length: 6 }, (_, index) => `star${index}`);
/** When the publication of a star is over. */
const LATER = { now: WORLD_NOW_MS + 8 * DAY_MS };

describe('what a transfer takes along and what it leaves', () => {
  let world: World;
  let unitCode: string;
  beforeAll(async () => {
    const seed = twoUnits();
    const tasked = { ...memberDoc({ id: 'tasked', name: '任在身' }), openTasks: { '2026-11-20': 2 } };
    const found = { ...tasked, openFindings: { '2026-11-20': 1 } };
    const served = ROUNDS.map((id) => memberDoc({ id, name: `星${id}`, volunteerNumber: `ZY${id}` }));
    const people = [found, ...served];
    const departments = (seed.departments ?? []).map((group) =>
      group._id === 'office' ? { ...group, people: group.people + people.length } : group,
    );
    world = await startWorld({
      seed: {
        ...seed,
        departments,
        members: [...(seed.members ?? []), ...people],
        member_years: ROUNDS.map((id) => servedYear(id, 120)),
      },
      instancesPerFunction: 4,
    });
    await startCampaign(world);
    await startCampaign(world, { prefix: 'far-' });
    unitCode = (await world.call('far-admin', 'membership.transferCode', { renew: false })).code;
  });
  afterAll(() => world.close());

  const sent = async (memberId: string) => {
    const input = { memberId, unitCode, departmentId: null, branchId: null, reason: '工作调动' };
    return (await world.call('secretary', 'membership.proposeTransfer', input)).transferId;
  };
  const accept = (transferId: string) => {
    const place = { departmentId: 'far-sports', branchId: null };
    return world.envelope('far-secretary', 'membership.acceptTransfer', { transferId, ...place }, LATER);
  };

  test('tasks stay with the unit that gave them: the new one’s first screen counts none of them', async () => {
    const home = () => world.call('tasked', 'membership.home', {}, LATER);
    expect(await home()).toMatchObject({ tasks: { open: 2 }, findings: { open: 1 }, transfer: null });
    const transferId = await sent('tasked');
    expect(await home()).toMatchObject({ transfer: 'sent' });
    expect(await accept(transferId)).toMatchObject({ ok: true });
    expect(await home()).toMatchObject({
      tasks: { open: 0, overdue: 0 },
      findings: { open: 0 },
      transfer: null,
    });
    // Whoever takes the tasks over in the old unit takes them from the old document.
    const left = world.documents('members').find(({ _id }) => _id === 'tasked');
    expect(left).toMatchObject({ openTasks: { '2026-11-20': 2 }, leftThings: 3 });
  });

  test('a star awarded at the moment of leaving is not left behind, registered here before or not', async () => {
    for (const id of ROUNDS) {
      await world.call(id, 'service.applyStar', { stars: 1 });
      const applicationId = `${id}:1`;
      await world.call('secretary', 'service.publishStar', { applicationId });
      const transferId = await sent(id);
      const award = { applicationId, decision: 'award', reason: '' };
      const [awarded, accepted] = await Promise.all([
        world.envelope('secretary2', 'service.decideStar', award, LATER),
        accept(transferId),
      ]);
      expect(accepted.ok).toBe(true);
      const { stars } = await world.call(id, 'service.profile', {}, LATER);
      expect({ id, stars }).toEqual({ id, stars: awarded.ok ? 1 : 0 });
    }
  });
});
