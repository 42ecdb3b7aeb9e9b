import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';
import { entry } from '../record/entry';
import { runSchedule } from '../record/ledger-invariants';
import { startCampaign } from '../support/campaign';
import { NEXT_YEAR_MS, startWorld, type World } from '../support/world';

const inJanuary = { now: NEXT_YEAR_MS };
const year = '2026';
const night = (day: string) => instantOf(day as LocalDate, '06:00');

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startCampaign(world);
  const { recordId } = await world.call(
    'member',
    'record.submit',
    entry({ occurredOn: '2026-11-10', durationMinutes: 480 }),
  );
  const items = [{ recordId, revision: 1 }];
  await world.call('secretary', 'record.review', { items, decision: 'approve', reason: '' });
});
afterEach(() => world.close());

const picture = (day: string) => runSchedule(world, { task: 'pictureCampaigns' }, night(day));
const openNextYear = () => world.call('admin', 'campaign.openYear', { year: '2027' }, inJanuary);

/** Somebody comes, and the department gets another name. */
async function change(): Promise<void> {
  const newcomer: Input<'membership.savePerson'> = {
    memberId: null,
    name: '新来人',
    departmentId: 'office',
    branchId: 'first',
    partyMember: true,
    phone: '',
    volunteerNumber: '',
    roles: [],
    active: true,
  };
  await world.call('admin', 'membership.savePerson', newcomer, inJanuary);
  const renamed = { kind: 'department', groupId: 'office', name: '综合办公室', order: 0 } as const;
  await world.call('admin', 'membership.saveGroup', renamed, inJanuary);
}

const progress = async (asked: { year?: string } = {}) => {
  const answer = await world.call('leader', 'campaign.progress', asked, inJanuary);
  expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  return answer;
};

test('rates of a year that is over go by the people of its last night', async () => {
  await picture('2026-12-31');
  await picture('2027-01-01');
  const before = await world.call('leader', 'campaign.readiness', {}, inJanuary);
  const { people } = (await progress()).unit;
  await openNextYear();
  await change();
  // What later nights see is of the year that runs.
  await picture('2027-01-05');
  const then = await progress({ year });
  expect(then).toMatchObject({ peopleOf: 'yearEnd', unit: { people, volunteerMinutes: 480 } });
  expect(then.departments.map(({ name }) => name)).toEqual(['办公室', '体育科']);
  const now = await progress();
  expect(now).toMatchObject({ peopleOf: 'today', unit: { people: people + 1 } });
  expect(now.departments.map(({ name }) => name)).toEqual(['综合办公室', '体育科']);
  const after = await world.call('leader', 'campaign.readiness', { year }, inJanuary);
  expect(after.departments).toEqual(before.departments);
  expect(after.chapters).toEqual(before.chapters);
  expect(after.readinessPermille).toBe(before.readinessPermille);
});

test('without a night at its end a year keeps those of the day on which the next one is opened', async () => {
  const { people } = (await progress()).unit;
  expect(await progress({ year })).toMatchObject({ peopleOf: 'today' });
  await openNextYear();
  await change();
  expect(await progress({ year })).toMatchObject({ peopleOf: 'yearEnd', unit: { people } });
});

test('a quarter that is appraised once its year is over goes by them, too', async () => {
  await picture('2027-01-01');
  const peopleOf = async (periodKey: string) => {
    const input = { periodKey } as Input<'appraisal.compute'>;
    const { appraisalId } = await world.call('secretary', 'appraisal.compute', input, inJanuary);
    const { departments } = await world.call('secretary', 'appraisal.get', { appraisalId }, inJanuary);
    return departments.find(({ departmentId }) => departmentId === 'office')?.people ?? Number.NaN;
  };
  const before = await peopleOf('2026-Q4');
  await change();
  expect(await peopleOf('2026-Q4')).toBe(before);
  expect(await peopleOf('2027-Q1')).toBe(before + 1);
});

test('ledgers and pledges add up beside it', async () => {
  await picture('2026-11-20');
  const kept = world.documents('unit_years').find(({ _id }) => _id === 'unit:2026');
  expect(kept?.staff?.office).toMatchObject({ name: '办公室' });
  const event = { task: 'checkCampaign', unitId: 'unit', year };
  expect(await runSchedule(world, event)).toMatchObject({ data: { walks: [{ driftCount: 0 }] } });
});
