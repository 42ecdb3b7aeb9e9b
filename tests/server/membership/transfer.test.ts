import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { HOUR, plan, START, scanNow } from '../activity/activity-support';
import { entry } from '../record/entry';
import { runSchedule } from '../record/ledger-invariants';
import { approve, approved, servedYear } from '../service/service-support';
import { memberDoc } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { expectTrueCounts } from './true-counts';

type Proposal = Input<'membership.proposeTransfer'>;

const proposal = (over: Partial<Proposal> = {}): Proposal => ({
  memberId: null,
  unitCode: null,
  departmentId: null,
  branchId: null,
  reason: '工作调动',
  ...over,
});
const NO_PLACE = { departmentId: null, branchId: null };
const FAR_PLACE = { departmentId: 'far-sports', branchId: 'far-second' };

describe('transfers', () => {
  let world: World;
  let farCode: string;
  beforeAll(async () => {
    const seed = twoUnits();
    const people = ['mover', 'leaver', 'double', 'returner'].map((id) => memberDoc({ id, name: `转${id}` }));
    const helper = memberDoc({ id: 'helper', name: '帮忙书记', roles: ['secretary'] });
    const members = [...(seed.members ?? []), ...people, helper].map((member) =>
      member._id === 'double' ? { ...member, phone: '13800138000' } : member,
    );
    const departments = (seed.departments ?? []).map((group) =>
      group._id === 'office'
        ? { ...group, people: group.people + 5, partyMembers: group.partyMembers + 5 }
        : group,
    );
    const branches = (seed.branches ?? []).map((group) =>
      group._id === 'first'
        ? { ...group, people: group.people + 5, partyMembers: group.partyMembers + 5 }
        : group,
    );
    world = await startWorld({ seed: { ...seed, members, departments, branches } });
    farCode = (await world.call('far-admin', 'membership.transferCode', { renew: false })).code;
  });
  afterAll(() => world.close());

  const member = (id: string) => world.documents('members').find(({ _id }) => _id === id);
  const meNow = async (who: string) => {
    const me = await world.call(who, 'membership.me', {});
    if (!me.bound) throw new Error(`${who} is not bound`);
    return me;
  };
  /** Sends somebody to the far unit and has them accepted there; the id they have there. */
  const move = async (memberId: string, who = memberId): Promise<string> => {
    const input = proposal({ memberId, unitCode: farCode });
    const { transferId } = await world.call('secretary', 'membership.proposeTransfer', input);
    await world.call('far-secretary', 'membership.acceptTransfer', { transferId, ...FAR_PLACE });
    return (await meNow(who)).profile.memberId;
  };

  test('within the unit another secretary or administrator decides, and the counts follow', async () => {
    const input = proposal({ memberId: 'member3', departmentId: 'office', branchId: 'first' });
    const sent = await world.call('secretary', 'membership.proposeTransfer', input);
    expect(sent).toMatchObject({
      within: true,
      state: 'sent',
      fromPlace: '体育科',
      toPlace: '办公室 · 第一党支部',
      mayDecide: false,
      mayCancel: true,
    });
    const { transferId } = sent;
    expect(await world.refusal('secretary2', 'membership.proposeTransfer', input)).toMatchObject({
      code: 'DUPLICATE',
    });
    const accept = { transferId, ...NO_PLACE };
    expect(await world.refusal('secretary', 'membership.acceptTransfer', accept)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await world.refusal('far-secretary', 'membership.acceptTransfer', accept)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const waiting = await world.call('admin', 'membership.transfers', { direction: 'in', state: 'sent' });
    expect(waiting.rows).toMatchObject([{ transferId, mayDecide: true, needsPlace: false }]);
    await world.call('admin', 'membership.acceptTransfer', accept);
    expect((await meNow('member3')).profile).toMatchObject({ departmentName: '办公室', branchId: 'first' });
    expect((await world.call('member3', 'membership.ownTransfer', {})).transfer).toMatchObject({
      state: 'accepted',
      isOwn: true,
    });
    expectTrueCounts(world);
  });

  test('who asks to go to another unit goes when the own one has sent and the other accepted', async () => {
    const asked = await world.call('mover', 'membership.proposeTransfer', proposal({ unitCode: farCode }));
    expect(asked).toMatchObject({ state: 'asked', toUnitName: '测试单位', mayCancel: true });
    const { transferId } = asked;
    const states = async () =>
      (await world.call('far-secretary', 'membership.transfers', { direction: 'in', state: 'asked' })).rows;
    expect(await states()).toEqual([]);
    expect(
      await world.refusal('far-secretary', 'membership.acceptTransfer', { transferId, ...FAR_PLACE }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    await world.call('secretary', 'membership.acceptTransfer', { transferId, ...NO_PLACE });
    expect(member('mover')).toMatchObject({ active: true, unitId: 'unit' });
    const place = await world.refusal('far-secretary', 'membership.acceptTransfer', {
      transferId,
      ...NO_PLACE,
    });
    expect(Object.keys(place.fields ?? {})).toEqual(['departmentId']);
    const foreign = { transferId, departmentId: 'office', branchId: null };
    expect(await world.refusal('far-secretary', 'membership.acceptTransfer', foreign)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const done = await world.call('far-secretary', 'membership.acceptTransfer', { transferId, ...FAR_PLACE });
    expect(done).toMatchObject({ state: 'accepted', toPlace: '体育科 · 第二党支部', deciderName: '书红梅' });
    const { profile, unit } = await meNow('mover');
    expect(unit.unitId).toBe('far-unit');
    expect(profile).toMatchObject({ departmentId: 'far-sports', roles: ['member'] });
    expect(member('mover')).toMatchObject({
      active: false,
      identityKey: 'none:mover',
      movedToMemberId: profile.memberId,
    });
    expect(member(profile.memberId)?.formerMemberIds).toEqual(['mover']);
    expectTrueCounts(world);
  });

  test('rejected with a reason, or cancelled, nothing has changed and it can begin anew', async () => {
    const input = proposal({ memberId: 'leaver', unitCode: farCode });
    const first = await world.call('secretary', 'membership.proposeTransfer', input);
    const reject = { transferId: first.transferId, reason: '编制已满' };
    expect(await world.refusal('secretary2', 'membership.rejectTransfer', reject)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await world.call('far-admin', 'membership.rejectTransfer', reject);
    expect((await world.call('leaver', 'membership.ownTransfer', {})).transfer).toMatchObject({
      state: 'rejected',
      answer: '编制已满',
    });
    const second = await world.call('secretary', 'membership.proposeTransfer', input);
    const { transferId } = second;
    expect(await world.refusal('member', 'membership.cancelTransfer', { transferId })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await world.call('leaver', 'membership.cancelTransfer', { transferId });
    expect(
      await world.refusal('far-secretary', 'membership.acceptTransfer', { transferId, ...FAR_PLACE }),
    ).toMatchObject({ code: 'STATE_CHANGED' });
    expect((await meNow('leaver')).unit.unitId).toBe('unit');
    expectTrueCounts(world);
  });

  test('only who may does; codes that are none, unknown, void or the own are refused by field', async () => {
    const forOther = proposal({ memberId: 'member2', departmentId: 'office' });
    expect(await world.refusal('member', 'membership.proposeTransfer', forOther)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const far = proposal({ memberId: 'far-member', departmentId: 'office' });
    expect(await world.refusal('secretary', 'membership.proposeTransfer', far)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const own = (await world.call('admin', 'membership.transferCode', { renew: false })).code;
    const old = own;
    expect((await world.call('admin', 'membership.transferCode', { renew: false })).code).toBe(own);
    const fresh = (await world.call('admin', 'membership.transferCode', { renew: true })).code;
    expect(fresh).not.toBe(own);
    for (const [who, unitCode] of [
      ['secretary', 'ABCD-0000'],
      ['secretary', '不是码啊啊'],
      ['secretary', fresh],
      ['far-secretary', old],
    ] as const) {
      const refusal = await world.refusal(
        who,
        'membership.proposeTransfer',
        proposal({ memberId: who === 'secretary' ? 'member2' : 'far-member2', unitCode }),
      );
      expect([unitCode, Object.keys(refusal.fields ?? {})]).toEqual([unitCode, ['unitCode']]);
    }
    const nowhere = proposal({ memberId: 'member2', departmentId: 'sports', branchId: 'second' });
    const both = proposal({ memberId: 'member2', departmentId: 'office', unitCode: farCode });
    for (const input of [nowhere, both, proposal({ memberId: 'member2' })]) {
      const refusal = await world.refusal('secretary', 'membership.proposeTransfer', input);
      expect(Object.keys(refusal.fields ?? {})).toEqual(['departmentId']);
    }
  });

  test('the only administrator stays; with another one they may go, and arrive without roles', async () => {
    const input = proposal({ memberId: 'admin', unitCode: farCode });
    const refusal = await world.refusal('secretary', 'membership.proposeTransfer', input);
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(refusal.message).toContain('唯一的管理员');
    const leader = member('leader');
    const saved = await world.call('admin', 'membership.savePerson', {
      memberId: 'leader',
      name: leader?.name ?? '',
      departmentId: 'office',
      branchId: 'first',
      partyMember: true,
      phone: '',
      volunteerNumber: '',
      roles: ['leader', 'administrator'],
      active: true,
    });
    expect(saved.memberId).toBe('leader');
    const { transferId } = await world.call('secretary', 'membership.proposeTransfer', {
      ...input,
      memberId: 'leader',
    });
    // The other one loses the role meanwhile only on paper: the last one is looked for again on acceptance.
    await world.call('leader', 'membership.savePerson', {
      memberId: 'admin',
      name: member('admin')?.name ?? '',
      departmentId: 'office',
      branchId: 'first',
      partyMember: true,
      phone: '',
      volunteerNumber: '',
      roles: [],
      active: true,
    });
    const accept = { transferId, ...FAR_PLACE };
    expect(await world.refusal('far-admin', 'membership.acceptTransfer', accept)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const again = { ...member('admin'), roles: ['administrator' as const] };
    await world.call('leader', 'membership.savePerson', {
      memberId: 'admin',
      name: again.name ?? '',
      departmentId: 'office',
      branchId: 'first',
      partyMember: true,
      phone: '',
      volunteerNumber: '',
      roles: again.roles,
      active: true,
    });
    await world.call('far-admin', 'membership.acceptTransfer', accept);
    expect((await meNow('leader')).profile.roles).toEqual(['member']);
    const unit = world.documents('units').find(({ _id }) => _id === 'unit');
    expect(unit?.administratorIds).toEqual(['admin']);
    expectTrueCounts(world);
  });

  test('somebody entered here already under the same phone number is named first', async () => {
    await world.call('far-admin', 'membership.savePerson', {
      memberId: null,
      name: '重复登记',
      departmentId: 'far-office',
      branchId: null,
      partyMember: true,
      phone: '13800138000',
      volunteerNumber: '',
      roles: [],
      active: true,
    });
    const input = proposal({ memberId: 'double', unitCode: farCode });
    const { transferId } = await world.call('secretary', 'membership.proposeTransfer', input);
    const refusal = await world.refusal('far-secretary', 'membership.acceptTransfer', {
      transferId,
      ...FAR_PLACE,
    });
    expect(refusal).toMatchObject({ code: 'DUPLICATE' });
    expect(refusal.message).toContain('重复登记');
    await world.call('secretary', 'membership.cancelTransfer', { transferId });
  });

  test('hours, stars and history follow; entries, standings and redeemable points stay', async () => {
    world.seed({ member_years: [servedYear('member', 100)] });
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const left = await scanNow(world, 'member', activityId, 'checkOut', START + 2 * HOUR);
    await approve(world, left.recordId ?? '');
    const added = { projectKey: null, label: '“银龄相伴”', offered: true };
    const { projects } = await world.call('admin', 'service.saveProject', added);
    const projectKey = projects.at(-1)?.projectKey ?? '';
    const recordId = await approved(world, 'member', {
      type: 'projectService',
      projectKey,
      occurredOn: '2026-11-02',
    });
    const { recordId: waiting } = await world.call(
      'member',
      'record.submit',
      entry({ occurredOn: '2026-11-03', durationMinutes: 60 }),
    );
    const { rows: earned } = await world.call('member', 'points.entries', {});
    await world.call('member', 'points.appeal', {
      subject: 'entry',
      periodKey: null,
      entryId: earned[0]?.entryId ?? '',
      text: '请核对这一笔积分',
    });
    await world.call('member', 'service.register', { volunteerNumber: 'ZY20240001', skills: ['care'] });
    const before = world.documents('standings').filter(({ memberId }) => memberId === 'member');

    const movedId = await move('member');
    const profile = await world.call('member', 'service.profile', {});
    expect(profile.projects).toContainEqual({
      projectKey,
      label: added.label,
      minutes: 120,
      creditMinutes: 0,
    });
    expect(profile).toMatchObject({
      totalMinutes: 100 * 60 + 240,
      creditMinutes: 100 * 60 + 120,
      reachedStars: 1,
      skills: ['care'],
      registeredOn: '2026-11-16',
      volunteerNumber: 'ZY20240001',
    });
    // Two of them for the name of a project that only the former unit has.
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(6);
    const own = await world.call('member', 'record.mine', { state: null });
    expect(own.rows.map((row) => row.recordId).sort()).toEqual([left.recordId, recordId, waiting].sort());
    expect(await world.call('member', 'record.get', { recordId })).toMatchObject({
      isOwn: true,
      mayChange: false,
      mayVoid: false,
    });
    const change = { recordId, revision: 1, ...entry({ occurredOn: '2026-11-02', place: '别处' }) };
    expect(await world.refusal('member', 'record.change', change)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.refusal('far-secretary', 'record.get', { recordId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { rows } = await world.call('member', 'points.entries', {});
    expect(rows.map((row) => [row.recordId, row.beforeTransfer])).toEqual([
      [recordId, true],
      [left.recordId, true],
    ]);
    const [first] = rows;
    const about = { subject: 'entry', periodKey: null, entryId: first?.entryId, text: '时长有出入' };
    const refused = await world.refusal('member', 'points.appeal', about);
    expect(refused).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('原单位') });
    const { rows: appeals } = await world.call('member', 'points.appeals', {});
    expect(appeals).toMatchObject([{ entryId: first?.entryId, isOwn: true, state: 'open' }]);
    // Points and goods are the old unit's.
    expect((await world.call('member', 'points.standing', {})).year.earnedPoints).toBe(0);
    expect(await world.call('member', 'redemption.purse', {})).toMatchObject({ availablePoints: 0 });
    expect(world.documents('standings').filter(({ memberId }) => memberId === 'member')).toEqual(before);

    // What waited is reviewed and counts where it was done, and adds to the hours all the same.
    expect(await approve(world, waiting)).toMatchObject({ done: true });
    expect((await world.call('member', 'service.profile', {})).totalMinutes).toBe(100 * 60 + 300);
    const entries = world.documents('point_entries').filter((point) => point.recordId === waiting);
    expect(entries).toMatchObject([{ unitId: 'unit', memberId: 'member' }]);

    // The next star is applied for in the new unit, where all hours count.
    await world.call('member', 'service.applyStar', { stars: 1 });
    await world.call('far-secretary', 'service.publishStar', { applicationId: `${movedId}:1` });
    const issued = await world.call('member', 'service.issueRecord', {
      memberId: null,
      from: '2026-11-01' as never,
      to: '2026-11-30' as never,
      projectKeys: null,
    });
    expect(issued.totalMinutes).toBe(300);
    expect(issued.projects).toContainEqual({ label: added.label, minutes: 120, creditMinutes: 0 });
    // A correction is asked of the unit that certified the hours.
    await world.call('member', 'service.requestCorrection', { recordId, text: '少记了半小时' });
    const asked = await world.call('secretary', 'service.corrections', { state: 'open' });
    expect(asked.rows.map((row) => row.recordId)).toEqual([recordId]);
    expectTrueCounts(world);
  });

  test('whoever comes back is still the same person: no own review, no second place at the same time', async () => {
    const early = { occurredOn: '2026-11-09', startsAt: '09:00', durationMinutes: 120 };
    const { recordId } = await world.call('helper', 'record.submit', entry(early));
    await world.call('helper', 'record.submit', entry({ ...early, startsAt: '14:00', title: '下午' }));
    const farId = await move('helper');
    const home = (await world.call('admin', 'membership.transferCode', { renew: false })).code;
    const again = await world.refusal('helper', 'record.submit', entry({ ...early, title: '同一时间' }));
    expect(again).toMatchObject({ code: 'DUPLICATE' });
    const back = await world.call(
      'far-secretary',
      'membership.proposeTransfer',
      proposal({ memberId: farId, unitCode: home }),
    );
    await world.call('secretary', 'membership.acceptTransfer', {
      transferId: back.transferId,
      departmentId: 'office',
      branchId: null,
    });
    const { profile } = await meNow('helper');
    expect(member(profile.memberId)?.formerMemberIds).toEqual(['helper', farId]);
    const now = member(profile.memberId);
    await world.call('admin', 'membership.savePerson', {
      memberId: profile.memberId,
      name: now?.name ?? '',
      departmentId: 'office',
      branchId: null,
      partyMember: true,
      phone: '',
      volunteerNumber: '',
      roles: ['secretary'],
      active: true,
    });
    // The form leaves what transfers left alone.
    expect(member(profile.memberId)?.formerMemberIds).toEqual(['helper', farId]);
    expect((await approve(world, recordId, 'helper'))?.message).toContain('本人的记录');
    await approve(world, recordId);
    const voided = { recordId, reason: '试试看' };
    expect(await world.refusal('helper', 'record.void', voided)).toMatchObject({ code: 'NOT_ALLOWED' });
    const queue = await world.call('helper', 'record.queue', {
      state: 'pending',
      kind: null,
      departmentId: null,
      activityId: null,
    });
    expect(queue.rows.find((row) => row.title === '下午')).toMatchObject({ mayReview: false });
    expectTrueCounts(world);
  });

  test('the old document is not made active again by the form', async () => {
    await move('returner');
    const person = { name: '转returner', departmentId: 'office', branchId: 'first', partyMember: true };
    const input = {
      memberId: 'returner',
      ...person,
      phone: '',
      volunteerNumber: '',
      roles: [],
      active: true,
    };
    const refusal = await world.refusal('admin', 'membership.savePerson', input);
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(refusal.message).toContain('转接');
    await world.call('admin', 'membership.savePerson', { ...input, active: false });
    expect(member('returner')?.movedToMemberId).toBeDefined();
  });

  test('no sum of either unit is wrong afterwards', async () => {
    for (const unitId of ['unit', 'far-unit']) {
      const event = { task: 'reconcile', unitId, year: '2026', again: true };
      const { data } = await runSchedule(world, event, WORLD_NOW_MS + 2 * 86_400_000);
      for (const walk of data.walks) expect(walk).toMatchObject({ state: 'done', driftCount: 0 });
    }
  });
});
