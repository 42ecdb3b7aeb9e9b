import { afterAll, beforeAll, expect, test } from 'vitest';
import { newParticipation } from '../../../cloudfunctions/server/activity/participation-doc';
import { newRecord } from '../../../cloudfunctions/server/record/new-record';
import type { ActivityDoc } from '../../../cloudfunctions/server/store/documents/activity';
import type { MemberYearDoc } from '../../../cloudfunctions/server/store/documents/points';
import type { RecordDoc } from '../../../cloudfunctions/server/store/documents/record';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import { memberDoc } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const HOUR_MS = 3_600_000;

function activity(_id: string, endsInHours: number, fields: Partial<ActivityDoc> = {}): ActivityDoc {
  const endsAtMs = WORLD_NOW_MS + endsInHours * HOUR_MS;
  return {
    _id,
    unitId: 'unit',
    kind: 'themePartyDay',
    type: 'themePartyDay',
    projectKey: null,
    title: `主题党日${_id}`,
    place: '会议室',
    description: '',
    startsAtMs: endsAtMs - HOUR_MS,
    endsAtMs,
    endsKey: timeKey(endsAtMs, _id),
    capacityPeople: 0,
    signUpClosesAtMs: endsAtMs,
    needsCheckOut: false,
    state: 'planned',
    cancelReason: '',
    signedUpPeople: 3,
    waitingMemberIds: [],
    attendance: 'none',
    codeSecret: 'never leaves the server',
    organiserId: 'secretary',
    organiserName: '书红梅',
    createdAtMs: 0,
    ...fields,
  };
}

function record(id: string, who: string, fields: Partial<RecordDoc>): RecordDoc {
  const made = newRecord({
    id,
    now: WORLD_NOW_MS,
    member: memberDoc({ id: who, name: who }),
    source: 'self',
    type: 'groupStudy',
    projectKey: null,
    activityId: null,
    title: '学习',
    place: '',
    description: '',
    pictures: [],
    occurredOn: '2026-11-10' as LocalDate,
    durationMinutes: 60,
  });
  return { ...made, ...fields };
}

const YEAR: MemberYearDoc = {
  _id: 'member:2026',
  unitId: 'unit',
  memberId: 'member',
  year: '2026',
  sequence: 3,
  months: {
    '10': {
      groups: {},
      manual: { bonus: 0, deduction: 0, correction: 0 },
      points: { volunteerService: 2, themePartyDay: 0, study: 0 },
      minutes: { volunteerService: 120, themePartyDay: 0, study: 0 },
      records: { volunteerService: 1, themePartyDay: 0, study: 0 },
      creditMinutes: 120,
    },
    '11': {
      groups: {},
      manual: { bonus: 0, deduction: 0, correction: 0 },
      points: { volunteerService: 1, themePartyDay: 2, study: 4 },
      minutes: { volunteerService: 90, themePartyDay: 60, study: 120 },
      records: { volunteerService: 1, themePartyDay: 1, study: 2 },
      creditMinutes: 0,
    },
  },
  used: {},
  days: {},
  projects: {},
  lots: {},
  vetoes: {},
};

const MEMBER = memberDoc({ id: 'member', name: '元小明' });

let world: World;
beforeAll(async () => {
  world = await startWorld({
    seed: {
      ...twoUnits(),
      activities: [
        activity('ended', -1),
        activity('cancelled', 2, { state: 'cancelled' }),
        activity('far', 3, { unitId: 'far-unit' }),
        ...Array.from({ length: 7 }, (_, index) => activity(`next${index}`, 1 + index)),
      ],
      records: [
        record('r1', 'member', { state: 'rejected' }),
        record('r2', 'member', { state: 'rejected' }),
        record('r3', 'member', { state: 'pending' }),
        record('r4', 'member2', { state: 'pending' }),
        record('r5', 'member2', { state: 'rejected' }),
        record('r6', 'far-member', { state: 'pending', unitId: 'far-unit' }),
      ],
      participations: [
        { ...newParticipation(activity('next0', 1), MEMBER), signUp: 'signedUp' },
        { ...newParticipation(activity('next1', 2), MEMBER), signUp: 'waiting' },
        {
          ...newParticipation(activity('next2', 3), memberDoc({ id: 'member2', name: '元小红' })),
          signUp: 'signedUp',
        },
      ],
      member_years: [YEAR],
    },
  });
});
afterAll(() => world.close());

test('the first screen shows what is coming, the own sums and the own rejected records', async () => {
  const home = await world.call('member', 'membership.home', {});
  expect(home).toMatchObject({
    profile: { memberId: 'member', roles: ['member'] },
    unit: { unitId: 'unit' },
    month: { earnedPoints: 7, volunteerMinutes: 90, records: 4 },
    year: { earnedPoints: 9, volunteerMinutes: 210, records: 5 },
    rejectedRecords: 2,
    pointsMayEndSoon: false,
    pendingReviews: null,
  });
  expect(home.upcoming.map((one) => one.activityId)).toEqual(['next0', 'next1', 'next2', 'next3', 'next4']);
  expect(home.upcoming[0]).toEqual({
    activityId: 'next0',
    kind: 'themePartyDay',
    title: '主题党日next0',
    place: '会议室',
    startsAtMs: WORLD_NOW_MS,
    endsAtMs: WORLD_NOW_MS + HOUR_MS,
    signedUpPeople: 3,
    capacityPeople: 0,
    ownState: 'signedUp',
  });
  expect(home.upcoming.map((one) => one.ownState)).toEqual(['signedUp', 'waiting', 'none', 'none', 'none']);
});

test('it costs four requests, also for those who review', async () => {
  const home = await world.call('secretary', 'membership.home', {});
  expect(home).toMatchObject({ pendingReviews: 2, rejectedRecords: 0, year: { earnedPoints: 0 } });
  const { databaseRequests, documentsRead } = world.lastCounters();
  expect(databaseRequests).toBeLessThanOrEqual(4);
  expect(documentsRead).toBeLessThanOrEqual(40);
});

test('leaders do not review, and whoever has left sees nothing', async () => {
  expect((await world.call('leader', 'membership.home', {})).pendingReviews).toBeNull();
  expect(await world.refusal('retired', 'membership.home', {})).toMatchObject({ code: 'FORBIDDEN' });
  expect(await world.call('retired', 'membership.me', {})).toMatchObject({
    bound: true,
    profile: { roles: [] },
  });
});
