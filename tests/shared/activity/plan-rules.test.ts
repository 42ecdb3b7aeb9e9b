import { describe, expect, it } from 'vitest';
import type { ActivityPlan } from '../../../src/shared/activity/contract';
import { planFaults } from '../../../src/shared/activity/plan-rules';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20, 1, 0);
const PLAN: ActivityPlan = {
  type: 'projectService',
  projectKey: 'greenGuard',
  title: '河道清洁',
  place: '滨河公园',
  description: '',
  startsAtMs: NOW + DAY,
  endsAtMs: NOW + DAY + 7_200_000,
  capacityPeople: 20,
  signUpClosesAtMs: NOW + DAY,
  needsCheckOut: true,
};
const at = (startsAtMs: number): Partial<ActivityPlan> => ({
  startsAtMs,
  endsAtMs: startsAtMs + 3_600_000,
  signUpClosesAtMs: startsAtMs,
});
const faultyFields = (change: Partial<ActivityPlan>) =>
  Object.keys(planFaults({ ...PLAN, ...change }, { projectKeys: ['greenGuard'], now: NOW }));

describe('what a plan may say', () => {
  it.each<[string, Partial<ActivityPlan>, string[]]>([
    ['as it is', {}, []],
    ['without a project', { projectKey: null }, []],
    ['ends with the start', { endsAtMs: PLAN.startsAtMs }, ['endsAtMs']],
    ['ends before the start', { endsAtMs: PLAN.startsAtMs - 1 }, ['endsAtMs']],
    ['takes a minute', { endsAtMs: PLAN.startsAtMs + 60_000 }, []],
    ['takes three days', { endsAtMs: PLAN.startsAtMs + 3 * DAY }, []],
    ['takes longer', { endsAtMs: PLAN.startsAtMs + 3 * DAY + 1 }, ['endsAtMs']],
    ['sign-up closes after the start', { signUpClosesAtMs: PLAN.startsAtMs + 1 }, ['signUpClosesAtMs']],
    ['began 31 days ago', at(NOW - 31 * DAY), []],
    ['began earlier', at(NOW - 31 * DAY - 1), ['startsAtMs']],
    ['begins in a year', at(NOW + 366 * DAY), []],
    ['begins later', at(NOW + 366 * DAY + 1), ['startsAtMs']],
    ['an unknown project', { projectKey: 'nothing' }, ['projectKey']],
    ['a project for a Party day', { type: 'themePartyDay' }, ['projectKey']],
    ['a Party day without check-out', { type: 'themePartyDay', projectKey: null, needsCheckOut: false }, []],
    ['service without check-out', { needsCheckOut: false }, ['needsCheckOut']],
    [
      'everything wrong at once',
      { ...at(NOW - 40 * DAY), endsAtMs: 0, signUpClosesAtMs: NOW, projectKey: 'x', needsCheckOut: false },
      ['startsAtMs', 'endsAtMs', 'signUpClosesAtMs', 'projectKey', 'needsCheckOut'],
    ],
  ])('%s', (_, change, fields) => {
    expect(faultyFields(change)).toEqual(fields);
  });

  it('says in Chinese what is wrong', () => {
    const faults = planFaults({ ...PLAN, endsAtMs: 0 }, { projectKeys: ['greenGuard'], now: NOW });
    expect(faults.endsAtMs).toBe('结束时间要晚于开始时间');
  });
});
