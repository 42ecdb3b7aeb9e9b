import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatInviteCode } from '../../../src/shared/membership/invite-code';
import { entry } from '../record/entry';
import { runSchedule } from '../record/ledger-invariants';
import { approve } from '../service/service-support';
import { memberDoc, openIdOf, type SeedDocuments } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { expectTrueCounts } from './true-counts';

const FAR_PLACE = { departmentId: 'far-sports', branchId: null };
const ROUNDS = 4;

/** Two units with so many more people in the first one's office, the counts as they should be. */
function withPeople(ids: readonly string[]): SeedDocuments {
  const seed = twoUnits();
  const people = ids.map((id, index) => ({
    ...memberDoc({ id, name: `众${id}`, branch: null, partyMember: false, bound: !id.startsWith('free') }),
    ...(id.startsWith('free') && { inviteCode: `FREE000${index}` }),
    ...(id.startsWith('boss') && { roles: ['administrator' as const] }),
  }));
  return {
    ...seed,
    members: [...(seed.members ?? []), ...people],
    departments: (seed.departments ?? []).map((group) =>
      group._id === 'office' ? { ...group, people: group.people + people.length } : group,
    ),
    units: (seed.units ?? []).map((unit) =>
      unit._id === 'unit'
        ? {
            ...unit,
            administratorIds: [...unit.administratorIds, ...ids.filter((id) => id.startsWith('boss'))],
          }
        : unit,
    ),
  };
}

const numbered = (name: string) => Array.from({ length: ROUNDS }, (_, index) => `${name}${index}`);

describe('transfers that meet something else', () => {
  let world: World;
  let unitCode: string;
  beforeAll(async () => {
    const ids = ['twice', 'free', 'counted', 'torn', 'begun', 'bound'].flatMap(numbered);
    const others = ids.filter((id) => id.startsWith('bound')).map((id) => id.replace('bound', 'freed'));
    world = await startWorld({
      seed: withPeople([...ids, ...others, 'boss1', 'boss2']),
      instancesPerFunction: 4,
    });
    unitCode = (await world.call('far-admin', 'membership.transferCode', { renew: false })).code;
  });
  afterAll(() => world.close());

  const member = (id: string) => world.documents('members').find(({ _id }) => _id === id);
  const sent = async (memberId: string) => {
    const input = { memberId, unitCode, departmentId: null, branchId: null, reason: '工作调动' };
    return (await world.call('secretary', 'membership.proposeTransfer', input)).transferId;
  };
  const accept = (transferId: string, who = 'far-secretary', requestId?: string) =>
    world.envelope(
      who,
      'membership.acceptTransfer',
      { transferId, ...FAR_PLACE },
      requestId ? { requestId } : {},
    );
  /** Present member documents bound to a WeChat identity. */
  const boundTo = (openId: string) =>
    world.documents('members').filter(({ identityKey }) => identityKey === `wx:${openId}`);
  const arrivals = (memberId: string) =>
    world.documents('members').filter(({ formerMemberIds }) => formerMemberIds?.at(-1) === memberId);

  test('two acceptances at once make one person; a call sent twice is done once', async () => {
    for (const id of numbered('twice')) {
      const transferId = await sent(id);
      const requestId = `accept-sent-twice-${id}`;
      const answers = await Promise.all([
        accept(transferId, 'far-secretary', requestId),
        accept(transferId, 'far-secretary', requestId),
        accept(transferId, 'far-secretary2'),
        accept(transferId, 'far-admin'),
      ]);
      const done = answers.filter((answer) => answer.ok);
      expect(new Set(done.map((answer) => JSON.stringify(answer.ok && answer.data))).size).toBe(1);
      for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('STATE_CHANGED');
      expect(arrivals(id)).toHaveLength(1);
      expect(boundTo(openIdOf(id)).map(({ unitId }) => unitId)).toEqual(['far-unit']);
    }
    expectTrueCounts(world);
  });

  test('accepted and cancelled at once, one of both holds', async () => {
    for (const id of numbered('torn')) {
      const transferId = await sent(id);
      const [accepted, cancelled] = await Promise.all([
        accept(transferId),
        world.envelope('secretary', 'membership.cancelTransfer', { transferId }),
      ]);
      expect([accepted.ok, cancelled.ok].filter(Boolean)).toHaveLength(1);
      expect(member(id)?.active).toBe(cancelled.ok);
      expect(arrivals(id)).toHaveLength(accepted.ok ? 1 : 0);
    }
    expectTrueCounts(world);
  });

  test('begun twice at once there is one', async () => {
    for (const id of numbered('begun')) {
      const input = { memberId: id, unitCode, departmentId: null, branchId: null, reason: '工作调动' };
      const answers = await Promise.all(
        ['secretary', 'secretary2', 'admin'].map((who) =>
          world.envelope(who, 'membership.proposeTransfer', input),
        ),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(world.documents('transfers').filter(({ memberId }) => memberId === id)).toHaveLength(1);
    }
  });

  test('whoever binds while being moved is bound once, and the invitation stays good', async () => {
    for (const id of numbered('free')) {
      const inviteCode = formatInviteCode(member(id)?.inviteCode ?? '');
      const bind = { inviteCode, name: `众${id}` };
      const transferId = await sent(id);
      const [bound, accepted] = await Promise.all([
        world.envelope(id, 'membership.bind', bind),
        accept(transferId),
      ]);
      expect(accepted.ok).toBe(true);
      if (!bound.ok) {
        expect(bound.error.code).toBe('BIND_REFUSED');
        await world.call(id, 'membership.bind', bind);
      }
      expect(boundTo(openIdOf(id))).toMatchObject([
        { unitId: 'far-unit', active: true, formerMemberIds: [id] },
      ]);
    }
    expectTrueCounts(world);
  });

  test('an identity that is moved is not bound to a second person at the same moment', async () => {
    for (const id of numbered('bound')) {
      const freed = id.replace('bound', 'freed');
      const { inviteCode } = await world.call('admin', 'membership.reissueInvitation', { memberId: freed });
      const transferId = await sent(id);
      const [accepted, second] = await Promise.all([
        accept(transferId),
        world.envelope(id, 'membership.bind', { inviteCode, name: `众${freed}` }),
      ]);
      expect(accepted.ok).toBe(true);
      expect(second).toMatchObject({ ok: false, error: { code: 'ALREADY_BOUND' } });
      expect(boundTo(openIdOf(id))).toHaveLength(1);
    }
  });

  test('approved while moved, the record counts once where it was done and follows in the hours', async () => {
    for (const id of numbered('counted')) {
      const { recordId } = await world.call(id, 'record.submit', entry());
      const transferId = await sent(id);
      const [, accepted, late] = await Promise.all([
        approve(world, recordId),
        accept(transferId),
        world.envelope(id, 'record.submit', entry({ occurredOn: '2026-11-11', title: '途中填报' })),
      ]);
      expect([accepted.ok, late.ok]).toEqual([true, true]);
      const entries = world.documents('point_entries').filter((point) => point.recordId === recordId);
      expect(entries).toMatchObject([{ memberId: id, unitId: 'unit', durationMinutes: 120 }]);
      expect((await world.call(id, 'service.profile', {})).totalMinutes).toBe(120);
      // What was sent meanwhile is one record, in the unit in which it was received.
      const [sentMeanwhile, ...more] = world
        .documents('records')
        .filter(
          ({ title, memberId }) => title === '途中填报' && [id, arrivals(id)[0]?._id].includes(memberId),
        );
      expect(more).toEqual([]);
      expect(sentMeanwhile?.unitId).toBe(member(sentMeanwhile?.memberId ?? '')?.unitId);
    }
    for (const unitId of ['unit', 'far-unit']) {
      const event = { task: 'reconcile', unitId, year: '2026', again: true };
      const { data } = await runSchedule(world, event, WORLD_NOW_MS + 2 * 86_400_000);
      for (const walk of data.walks) expect(walk).toMatchObject({ state: 'done', driftCount: 0 });
    }
    expectTrueCounts(world);
  });

  test('of all administrators who go at once the last one stays', async () => {
    const transferIds: string[] = [];
    for (const id of ['admin', 'boss1', 'boss2']) transferIds.push(await sent(id));
    const answers = await Promise.all(transferIds.map((transferId) => accept(transferId)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(2);
    const refused = answers.find((answer) => !answer.ok);
    expect(refused).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    const unit = world.documents('units').find(({ _id }) => _id === 'unit');
    expect(unit?.administratorIds).toHaveLength(1);
    expect(member(unit?.administratorIds[0] ?? '')?.active).toBe(true);
    expectTrueCounts(world);
  });
});
