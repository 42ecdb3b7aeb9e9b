import { describe, expect, it } from 'vitest';
import { madeNoRecord, ownPart, tookNoPart } from '../../../src/features/activity/own-part';
import { ownSteps } from '../../../src/features/activity/own-steps';
import type { ActivityDetail, OwnParticipation } from '../../../src/shared/activity/contract';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 16, 6, 0);
const END = START + 120 * MINUTE;
const BEFORE = START - 26 * 60 * MINUTE;
const DURING = START + 30 * MINUTE;

const own = (part: Partial<OwnParticipation> = {}): OwnParticipation => ({
  state: 'none',
  waitingPosition: 0,
  checkedInAtMs: null,
  checkedOutAtMs: null,
  awaitsSecretary: false,
  recordId: null,
  note: '',
  ...part,
});

function activity(part: Partial<OwnParticipation> = {}, rest: Partial<ActivityDetail> = {}): ActivityDetail {
  return {
    activityId: 'a1',
    kind: 'volunteerService',
    type: 'projectService',
    title: '社区清洁',
    place: '和平社区',
    startsAtMs: START,
    endsAtMs: END,
    capacityPeople: 10,
    signedUpPeople: 3,
    waitingPeople: 0,
    signUpClosesAtMs: START,
    state: 'planned',
    description: '',
    projectKey: null,
    projectLabel: null,
    needsCheckOut: true,
    cancelReason: '',
    organiserName: '书红梅',
    checkedInPeople: null,
    camePeople: null,
    summary: null,
    own: own(part),
    ...rest,
  };
}

const arrived = { state: 'checkedIn', checkedInAtMs: START } as const;
const left = { state: 'checkedOut', checkedInAtMs: START, checkedOutAtMs: END } as const;

describe('the next act', () => {
  it.each([
    ['offers to sign up while there is room and time', activity(), BEFORE, 'signUp'],
    ['offers the waiting list when full', activity({}, { signedUpPeople: 10 }), BEFORE, 'joinWaiting'],
    [
      'knows no limit where capacity is 0',
      activity({}, { capacityPeople: 0, signedUpPeople: 99 }),
      BEFORE,
      'signUp',
    ],
    ['offers to sign up again after withdrawing', activity({ state: 'withdrawn' }), BEFORE, 'signUp'],
    ['closes sign-up at its deadline', activity({}, { signUpClosesAtMs: BEFORE - 1 }), BEFORE, 'none'],
    ['waits after signing up', activity({ state: 'signedUp' }), BEFORE, 'none'],
    ['opens check-in an hour before', activity({ state: 'signedUp' }), START - 60 * MINUTE, 'checkIn'],
    ['lets come who did not sign up', activity(), DURING, 'checkIn'],
    ['takes nobody in after the end', activity({ state: 'signedUp' }), END + 1, 'none'],
    ['asks for the check-out', activity(arrived), DURING, 'checkOut'],
    ['asks for none before the start', activity(arrived), START - MINUTE, 'none'],
    ['asks for none two hours after', activity(arrived), END + 121 * MINUTE, 'none'],
    ['asks for none where none is needed', activity(arrived, { needsCheckOut: false }), DURING, 'none'],
    ['leads to the record', activity({ ...left, recordId: 'r1' }), END, 'viewRecord'],
    ['waits for the secretary', activity({ ...arrived, awaitsSecretary: true }), DURING, 'none'],
    ['does nothing about what is cancelled', activity({}, { state: 'cancelled' }), BEFORE, 'none'],
  ] as const)('%s', (_name, detail, now, next) => {
    expect(ownPart(detail, now).next).toBe(next);
    expect(ownPart(detail, now).advice).not.toBe('');
  });

  it('lets one withdraw until the start and only what one holds', () => {
    expect(ownPart(activity({ state: 'signedUp' }), BEFORE).mayWithdraw).toBe(true);
    expect(ownPart(activity({ state: 'waiting', waitingPosition: 2 }), BEFORE).mayWithdraw).toBe(true);
    expect(ownPart(activity({ state: 'signedUp' }), START).mayWithdraw).toBe(false);
    expect(ownPart(activity(), BEFORE).mayWithdraw).toBe(false);
  });

  it('says that it was cancelled, and why no record came of it', () => {
    expect(ownPart(activity({}, { state: 'cancelled' }), BEFORE).advice).toBe('活动已取消');
    const tooShort = activity({ ...left, note: '服务时间不足计划的60%' });
    expect(ownPart(tooShort, END).advice).toBe('已签退。服务时间不足计划的60%');
  });

  it('sends to the secretary for as long as attendance is entered by hand, and to an own entry after that', () => {
    const lastMs = END + 62 * 24 * 60 * MINUTE;
    for (const detail of [activity(arrived), activity({ state: 'absent' }), activity()]) {
      expect(ownPart(detail, lastMs).advice).toContain('支部书记');
      expect(ownPart(detail, lastMs + 1).advice).toContain('填报');
    }
  });

  it('tells the place in the waiting list', () => {
    expect(ownPart(activity({ state: 'waiting', waitingPosition: 2 }), BEFORE).advice).toContain('第2位');
  });
});

describe('the way through an activity', () => {
  const states = (detail: ActivityDetail, now: number) => ownSteps(detail, now).map((step) => step.state);

  it('begins with signing up', () => {
    expect(states(activity(), BEFORE)).toEqual(['current', 'todo', 'todo', 'todo']);
  });

  it('goes on to arriving, leaving and the record', () => {
    expect(states(activity({ state: 'signedUp' }), BEFORE)).toEqual(['done', 'current', 'todo', 'todo']);
    expect(states(activity(arrived), DURING)).toEqual(['done', 'done', 'current', 'todo']);
    expect(states(activity({ ...left, recordId: 'r1' }), END)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('leads straight to arriving once the check-in is open', () => {
    expect(states(activity(), DURING)).toEqual(['done', 'current', 'todo', 'todo']);
  });

  it('has no departure where none is asked for', () => {
    const steps = ownSteps(activity({}, { needsCheckOut: false }), BEFORE);
    expect(steps.map((step) => step.label)).toEqual(['报名', '签到', '记录']);
  });

  it('names what was missed', () => {
    expect(states(activity({ state: 'absent' }), END + 1)).toEqual(['done', 'missed', 'todo', 'todo']);
    expect(states(activity(arrived), END + 1)[2]).toBe('missed');
  });

  it('ends without a record where leaving made none', () => {
    expect(states(activity(left), DURING)).toEqual(['done', 'done', 'done', 'missed']);
    expect(madeNoRecord(activity(left).own)).toBe(true);
    const awaiting = activity({ ...left, awaitsSecretary: true });
    expect(states(awaiting, DURING)).toEqual(['done', 'done', 'done', 'current']);
    expect(madeNoRecord(awaiting.own)).toBe(false);
    expect(madeNoRecord(activity({ ...left, recordId: 'r1' }).own)).toBe(false);
    expect(madeNoRecord(activity(arrived).own)).toBe(false);
  });

  it('is not shown to those whom it passed by', () => {
    expect(tookNoPart(activity(), END + 1)).toBe(true);
    expect(tookNoPart(activity({ state: 'withdrawn' }), END + 1)).toBe(true);
    expect(tookNoPart(activity(), END)).toBe(false);
    expect(tookNoPart(activity({ state: 'signedUp' }), END + 1)).toBe(false);
    expect(tookNoPart(activity({ recordId: 'r1' }), END + 1)).toBe(false);
    expect(tookNoPart(activity({}, { state: 'cancelled' }), END + 1)).toBe(false);
  });

  it('marks nothing as current once it is over or cancelled', () => {
    expect(states(activity(), END + 1)).not.toContain('current');
    expect(states(activity({}, { state: 'cancelled' }), BEFORE)).not.toContain('current');
  });
});
