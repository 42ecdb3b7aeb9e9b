import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SERVICE, START } from '../server/activity/activity-support';
import { startCampaign } from '../server/support/campaign';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

const DAY_MS = 86_400_000;
const AFTER = START + DAY_MS;

let world: World;
const apps: Weapp[] = [];

beforeEach(async () => {
  world = await startWorld({ seed: smallUnit() });
  await startCampaign(world);
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

async function phoneOf(who: string): Promise<Weapp> {
  const app = await openApp(world, who, { now: () => AFTER });
  apps.push(app);
  return app;
}

const stored = () => world.documents('activities').map(({ summary }) => summary?.text);

describe('what came of an activity', () => {
  it('is found by the archive, accepted with one tap, changed, and read by everybody', async () => {
    const { activityIds } = await world.call('secretary', 'activity.plan', { ...SERVICE, repeatMonths: 0 });
    const [activityId = ''] = activityIds;
    const app = await phoneOf('secretary');
    await app.navigate('navigateTo', '/pages/evidence/archive/index');
    await app.until(() => app.text('#archive-activities').includes('1个活动还没有小结'));
    await app.tap('#summary-gap');
    await app.until(() => app.all(`#unsummarised-${activityId}`).length === 1);
    await app.tap(`#unsummarised-${activityId}`);
    const drafted = '2026年11月16日在滨河公园开展“河道清洁”志愿服务，历时2小时。';
    await app.until(() => app.text('#summary-draft') === drafted);
    expect(app.shows('没有办成的，请在下面取消活动')).toBe(true);
    await app.tap('#summary-accept');
    await app.until(() => app.all('#summary-text').length === 1);
    expect(stored()).toEqual([drafted]);

    // Somebody without a phone is recorded afterwards: the number in the text follows with one tap.
    const byHand = { activityId, memberIds: ['member2'], durationMinutes: 120, reason: '没有带手机' };
    await world.call('secretary', 'activity.recordAttendance', byHand, { now: AFTER });
    await app.pullDown();
    await app.until(() => app.shows('到场人数有变，现在是1人'));
    await app.tap('#summary-renew');
    await app.until(() => app.text('#summary-text') === drafted.replace('，历时', '，1人参加，历时'));

    await app.tap('#summary-change');
    await app.input('#summary-area', '清出垃圾六车。');
    await app.tap('#summary-save');
    await app.until(() => app.text('#summary-text') === '清出垃圾六车。');
    expect(stored()).toEqual(['清出垃圾六车。']);
    await app.navigate('navigateBack');
    await app.until(() => app.shows('2026年的活动都有小结了'));

    const member = await phoneOf('member');
    await member.navigate('navigateTo', `/pages/activity/detail/index?activityId=${activityId}`);
    await member.until(() => member.all('#summary-text').length === 1);
    expect(member.text('#summary-text')).toBe('清出垃圾六车。');
    expect(member.all('#summary-change')).toEqual([]);
    expect([...app.errors, ...member.errors]).toEqual([]);
  });

  it('is missed where the phase asks for it, and what was not held is called off', async () => {
    const { activityIds } = await world.call('secretary', 'activity.plan', { ...SERVICE, repeatMonths: 0 });
    const app = await phoneOf('secretary');
    await app.navigate('navigateTo', '/pages/campaign/plan/index');
    expect(app.all('#summary-gap')).toEqual([]);
    await app.tap('#phase-carryingOut');
    await app.until(() => app.text('#summary-gap').includes('1个活动还没有小结'));
    await app.navigate('navigateTo', `/pages/activity/detail/index?activityId=${activityIds[0]}`);
    await app.tap('#organise-cancel');
    await confirmSheet(app, '取消活动', '没有办成');
    await app.until(() => app.shows('已取消'));
    expect(app.all('#summary-draft')).toEqual([]);
    await app.navigate('navigateBack');
    await app.until(() => app.all('#summary-gap').length === 0);
    expect(app.errors).toEqual([]);
  });
});
