import { beforeAll, describe, expect, it } from 'vitest';
import type { Documents } from '../../cloudfunctions/server/store/documents';
import type { Demo } from '../../scripts/demo/generate';
import { ACTIVITY_KINDS } from '../../src/shared/activity/activity-kind';
import { SEEDED_PROJECTS } from '../../src/shared/activity/volunteer-project';
import { addDays, instantOf, type LocalDate, localDateOf } from '../../src/shared/time/local-date';
import { demoOf, documentsOf, newDemoOf, TODAY } from './demo';

/** Ordinary days, ends of months and years, and moments close to midnight. */
const MOMENTS: ReadonlyArray<readonly [LocalDate, string]> = [
  [TODAY, '10:20'],
  ['2026-01-01' as LocalDate, '00:05'],
  ['2027-12-31' as LocalDate, '23:55'],
  ['2028-02-29' as LocalDate, '17:40'],
  ['2026-10-01' as LocalDate, '21:00'],
];

function memberNamed(demo: Demo, openid: string) {
  const member = documentsOf(demo, 'members').find((one) => one.identityKey === `wx:${openid}`);
  if (!member) throw new Error(`${openid} is nobody`);
  return member;
}

describe.each(MOMENTS)('the demo on %s at %s', (today, clockTime) => {
  const nowMs = instantOf(today, clockTime);
  let demo: Demo;
  let activities: ReadonlyArray<Documents['activities']>;
  let records: ReadonlyArray<Documents['records']>;
  beforeAll(() => {
    demo = demoOf(today, clockTime);
    activities = documentsOf(demo, 'activities');
    records = documentsOf(demo, 'records');
  });
  const inState = (state: string) => records.filter((record) => record.state === state);

  it('is a unit of the size promised', () => {
    const members = documentsOf(demo, 'members');
    expect(documentsOf(demo, 'departments').length).toBeGreaterThanOrEqual(6);
    expect(documentsOf(demo, 'branches').length).toBeGreaterThanOrEqual(4);
    expect(members.length).toBe(96);
    expect(members.filter((one) => one.identityKey.startsWith('none:')).length).toBe(6);
    expect(members.filter((one) => !one.active).length).toBe(1);
    const share = (part: number) => part / members.length;
    expect(share(members.filter((one) => one.partyMember).length)).toBeGreaterThan(0.7);
    expect(share(members.filter((one) => one.volunteerNumber !== '').length)).toBeGreaterThan(0.75);
    for (const branch of documentsOf(demo, 'branches')) {
      const secretaries = members.filter((m) => m.branchId === branch._id && m.roles.includes('secretary'));
      expect(secretaries.length, branch.name).toBe(1);
    }
  });

  it('has a year of activities of every kind and project', () => {
    expect(activities.length).toBeGreaterThanOrEqual(300);
    for (const kind of ACTIVITY_KINDS) {
      const months = activities
        .filter((activity) => activity.kind === kind)
        .map((activity) => localDateOf(activity.startsAtMs).slice(0, 7));
      expect(new Set(months).size, kind).toBeGreaterThanOrEqual(12);
    }
    for (const { key } of SEEDED_PROJECTS) {
      const counted = records.filter((one) => one.projectKey === key && one.state === 'approved');
      expect(counted.length, key).toBeGreaterThan(0);
    }
  });

  it('leaves work to the secretaries', () => {
    expect(inState('pending').length).toBeGreaterThanOrEqual(15);
    expect(inState('pending').length).toBeLessThanOrEqual(40);
    expect(inState('rejected').length).toBeGreaterThanOrEqual(8);
    expect(inState('rejected').every((record) => record.reviewReason.length >= 2)).toBe(true);
    expect(inState('voided').length).toBe(2);
    expect(documentsOf(demo, 'participations').some((part) => part.attention)).toBe(true);
    for (const openid of ['demo-secretary', 'demo-secretary-2']) {
      const { _id } = memberNamed(demo, openid);
      const waiting = inState('pending').filter((record) => record.recordedById === _id);
      expect(waiting.length, openid).toBeGreaterThan(0);
      expect(waiting.every((record) => record.timeClass === 'honour')).toBe(true);
    }
  });

  it('has something going on now, this evening or the next, and in the days to come', () => {
    const running = activities.filter(
      (activity) => activity.startsAtMs <= nowMs && nowMs < activity.endsAtMs - 30 * 60_000,
    );
    expect(running.length).toBeGreaterThanOrEqual(1);
    const days = activities.filter((a) => a.startsAtMs > nowMs).map((a) => localDateOf(a.startsAtMs));
    expect(days.filter((day) => day <= addDays(today, 1)).length).toBeGreaterThanOrEqual(2);
    expect(days.filter((day) => day > addDays(today, 7)).length).toBeGreaterThanOrEqual(5);
    expect(activities.some((activity) => activity.waitingMemberIds.length > 1)).toBe(true);
  });

  it('gives the member a history of all sorts and things to do', () => {
    const { _id } = memberNamed(demo, 'demo-member');
    const own = records.filter((record) => record.memberId === _id);
    expect(own.filter((record) => record.state === 'approved').length).toBeGreaterThan(20);
    expect(own.filter((record) => record.state === 'pending').length).toBeGreaterThanOrEqual(1);
    expect(own.filter((record) => record.state === 'rejected').length).toBe(1);
    const ahead = documentsOf(demo, 'participations').filter(
      (part) => part.memberId === _id && Number(part.startsKey.slice(0, 14)) > nowMs,
    );
    expect(ahead.some((part) => part.signUp === 'signedUp')).toBe(true);
    expect(ahead.some((part) => part.signUp === 'waiting')).toBe(true);
    const running = activities.find((a) => a.startsAtMs <= nowMs && nowMs < a.endsAtMs);
    const part = documentsOf(demo, 'participations').find(
      (one) => one.memberId === _id && one.activityId === running?._id,
    );
    expect([part?.signUp, part?.checkIn]).toEqual(['signedUp', null]);
  });

  it('has an id of its own for every document', () => {
    for (const [collection, documents = []] of Object.entries(demo.collections)) {
      expect(new Set(documents.map(({ _id }) => _id)).size, collection).toBe(documents.length);
    }
  });

  it('has a campaign with something to show, the old one while a new year is not opened', () => {
    const [unit] = documentsOf(demo, 'units');
    const { campaignId, year } = unit?.campaign ?? {};
    const ofYear = (collection: 'evidence' | 'findings' | 'tasks' | 'rounds') =>
      documentsOf(demo, collection).filter((one) => one.campaignId === campaignId && one.year === year);
    expect(ofYear('evidence').length).toBeGreaterThan(3);
    expect(ofYear('findings').length).toBeGreaterThan(0);
    expect(ofYear('tasks').length).toBeGreaterThan(20);
    expect(documentsOf(demo, 'rounds').filter(({ state }) => state === 'open').length).toBe(1);
    const published = documentsOf(demo, 'appraisals').filter(({ state }) => state === 'published');
    expect(published.length).toBeGreaterThan(0);
    expect(unit?.readiness?.readinessPermille).toBeGreaterThan(150);
  });

  it('shows one department plainly behind', () => {
    const behind = documentsOf(demo, 'departments').find(({ name }) => name === '职业与成人教育科');
    const hours = (departmentId: string | undefined) =>
      records
        .filter((one) => one.state === 'approved' && one.kind === 'volunteerService')
        .filter((one) => departmentId === undefined || one.departmentId === departmentId)
        .reduce((sum, one) => sum + one.durationMinutes, 0) / 60;
    const perHead = hours(behind?._id) / (behind?.people ?? 1);
    expect(perHead).toBeLessThan(0.8 * (hours(undefined) / 95));
  });
});

describe('the generator', () => {
  it('makes the same documents from the same seed and moment', () => {
    expect(newDemoOf(TODAY)).toEqual(demoOf(TODAY));
  });

  it('makes other documents from another seed', () => {
    const names = (seed: number) =>
      documentsOf(demoOf(TODAY, '10:20', seed), 'participations').map(({ _id }) => _id);
    expect(names(1)).not.toEqual(names(2));
  });

  it('names somebody whom one can bind', () => {
    const demo = demoOf(TODAY);
    const { name, inviteCode } = demo.newcomer;
    const members = documentsOf(demo, 'members').filter((member) => member.inviteCode === inviteCode);
    expect(members.map((member) => [member.name, member.identityKey])).toEqual([
      [name, `none:${members[0]?._id}`],
    ]);
  });

  it('offers each role to the picker, and a second secretary', () => {
    const { people } = demoOf(TODAY);
    expect(people.map(({ openid, role }) => `${openid} ${role}`)).toEqual([
      'demo-member member',
      'demo-secretary secretary',
      'demo-secretary-2 secretary',
      'demo-leader leader',
      'demo-administrator administrator',
    ]);
    const demo = demoOf(TODAY);
    for (const { openid, name, role } of people) {
      const member = memberNamed(demo, openid);
      expect(member.name).toBe(name);
      if (role !== 'member') expect(member.roles).toContain(role);
    }
  });
});
