import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { END, plan, START } from '../server/activity/activity-support';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

let world: World;
const phones: Weapp[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string): Promise<Weapp> {
  const phone = await openApp(world, who);
  phones.push(phone);
  return phone;
}

const DAY_MS = 86_400_000;
const TOMORROW = {
  startsAtMs: START + DAY_MS,
  endsAtMs: END + DAY_MS,
  signUpClosesAtMs: START + DAY_MS,
};

const errors = () => phones.flatMap((phone) => phone.errors);

/** From the tab of activities to the one with the title, as a person goes. */
async function openActivity(phone: Weapp, title: string): Promise<void> {
  await phone.tab('活动');
  await phone.tapText(title);
}

describe('signing up', () => {
  it('fills the places, queues who comes after, and lets the next one in when a place is given back', async () => {
    await plan(world, { ...TOMORROW, title: '巡河小队', capacityPeople: 1 });
    const first = await phoneOf('member');
    const second = await phoneOf('member2');

    await openActivity(first, '巡河小队');
    expect(first.text()).toContain('余1个名额');
    await first.tap('#activity-sign-up');
    expect(first.toasts.at(-1)).toContain('报名成功');
    expect(first.text('#activity-withdraw')).toBe('取消报名');

    await openActivity(second, '巡河小队');
    expect(second.text('#activity-sign-up')).toBe('排队候补');
    await second.tap('#activity-sign-up');
    expect(second.toasts.at(-1)).toBe('已候补，排在第1位');
    expect(second.text('#activity-advice')).toContain('候补第1位');

    await first.tap('#activity-withdraw');
    await confirmSheet(first, '确认取消');
    expect(first.toasts.at(-1)).toBe('已取消报名');
    // The place went to who waited, so that whoever gave it back would have to queue.
    expect(first.text('#activity-sign-up')).toBe('排队候补');

    await second.back();
    await openActivity(second, '巡河小队');
    expect(second.text('#activity-advice')).toContain('已报名');
    expect(second.text('#activity-withdraw')).toBe('取消报名');
    const signUps = world.documents('participations').map(({ memberId, signUp }) => [memberId, signUp]);
    expect(Object.fromEntries(signUps)).toEqual({ member: 'withdrawn', member2: 'signedUp' });
    // The first screen says so, too: nobody looks an activity up to learn whether one's name is down.
    await second.tab('首页');
    expect(second.text('.tc-activity')).toContain('已报名');
    await first.tab('首页');
    expect(first.text('.tc-activity')).toContain('名额已满');
    expect(errors()).toEqual([]);
  });

  it('tells why there is no place any more when the activity was cancelled meanwhile', async () => {
    const activityId = await plan(world, { ...TOMORROW, title: '临时取消' });
    const phone = await phoneOf('member');
    await openActivity(phone, '临时取消');
    await world.call('secretary2', 'activity.cancel', { activityId, reason: '因天气原因取消' });
    await phone.tap('#activity-sign-up');
    expect(phone.text()).toContain('活动已取消');
    expect(phone.text()).toContain('因天气原因取消');
    expect(errors()).toEqual([]);
  });

  it('is offered no more when the time is over, and the page says so', async () => {
    const activityId = await plan(world, { title: '截止之后' });
    const phone = await openApp(world, 'member', {
      now: () => END + 1,
      url: `pages/activity/detail/index?activityId=${activityId}`,
    });
    phones.push(phone);
    expect(phone.all('#activity-sign-up')).toHaveLength(0);
    expect(phone.text('#activity-advice')).toContain('活动已结束');
    expect(errors()).toEqual([]);
  });
});

describe('an activity that takes place again', () => {
  it('is planned from the one before, for a week later, with two taps', async () => {
    const activityId = await plan(world, { ...TOMORROW, title: '每周护河' });
    const secretary = await phoneOf('secretary');
    await openActivity(secretary, '每周护河');
    await secretary.tap('#organise-again');
    expect(secretary.get('#plan-title').value).toBe('每周护河');
    await secretary.tap('#plan-submit');
    expect(secretary.text('#plan-saved')).toContain('活动已发布');
    const [first, again] = world.documents('activities').filter(({ title }) => title === '每周护河');
    expect(first?._id).toBe(activityId);
    expect((again?.startsAtMs ?? 0) - (first?.startsAtMs ?? 0)).toBe(7 * DAY_MS);
    expect(again).toMatchObject({ place: first?.place, description: first?.description, signedUpPeople: 0 });
    expect(errors()).toEqual([]);
  });

  it('leaves another plan alone that was begun and not sent', async () => {
    await plan(world, { ...TOMORROW, title: '每周护林' });
    const secretary = await phoneOf('secretary');
    const edit = '/pages/activity/edit/index';
    await secretary.navigate('navigateTo', edit);
    await secretary.input('#plan-title', '筹备中的冬季走访');
    await secretary.navigate('navigateBack');

    await openActivity(secretary, '每周护林');
    await secretary.tap('#organise-again');
    await secretary.input('#plan-place', '森林公园');
    await secretary.navigate('navigateBack');
    // What was changed of the one like it is kept as well.
    await secretary.tap('#organise-again');
    expect(secretary.get('#plan-title').value).toBe('每周护林');
    expect(secretary.get('#plan-place').value).toBe('森林公园');
    await secretary.tap('#plan-submit');
    expect(secretary.text('#plan-saved')).toContain('活动已发布');

    await secretary.navigate('redirectTo', edit);
    expect(secretary.get('#plan-title').value).toBe('筹备中的冬季走访');
    expect(errors()).toEqual([]);
  });
});
