import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { approved, servedYear } from '../server/service/service-support';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { Clock } from './support/clock';
import { type AppOptions, openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

let world: World;
const clock = new Clock();
const phones: Weapp[] = [];
beforeAll(async () => {
  world = await startWorld({ seed: { ...smallUnit(), member_years: [servedYear('member2', 310)] } });
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string, options: AppOptions = {}): Promise<Weapp> {
  const phone = await openApp(world, who, { now: clock.now, ...options });
  phones.push(phone);
  return phone;
}

/** Before it asks for a canvas, Taro waits for a tenth of a second by the clock: one that stands never lets it. */
function movingClock(): () => number {
  const started = Date.now();
  return () => WORLD_NOW_MS + Date.now() - started;
}

const errors = () => phones.flatMap((phone) => phone.errors);

describe('own volunteer service', () => {
  it('is reached in two taps; registering leads to the star that the hours reach', async () => {
    const member = await phoneOf('member2');
    await member.tab('我的');
    await member.tap('#me-service');
    expect(member.route).toBe('pages/service/profile/index');
    expect(member.text('#service-hours')).toContain('310');
    expect(member.text('#service-hours')).toContain('再服务290小时，达到三星志愿者');

    await member.tap('#service-register');
    await member.input('#register-number', '110101199003070011');
    await member.tap('#register-save');
    expect(member.text()).toContain('这里不填身份证号');
    await member.input('#register-number', 'ZY20268888');
    await member.tap('#skill-firstAid');
    await member.tap('#register-save');
    expect(member.toasts).toContain('已登记为注册志愿者');
    expect(member.text('#service-registration')).toContain('ZY20268888');
    expect(member.text('#service-registration')).toContain('应急救护');

    await member.tap('#service-star');
    expect(member.route).toBe('pages/service/stars/index');
    await member.tap('#star-apply');
    expect(member.text('.tc-sheet')).toContain('公示5个工作日');
    await confirmSheet(member, '同意公示并申请');
    expect(member.text()).toContain('二星志愿者');
    expect(member.text()).toContain('等支部书记公示');
    expect(member.all('#star-apply')).toEqual([]);
    expect(world.documents('star_applications')).toMatchObject([{ memberId: 'member2', stars: 2 }]);
    expect(errors()).toEqual([]);
  });

  it('shows a star in publication to colleagues, who may object', async () => {
    await world.call('secretary', 'service.publishStar', { applicationId: 'member2:2' });
    const colleague = await phoneOf('member');
    await colleague.tab('我的');
    await colleague.tap('#me-service');
    await colleague.tap('#service-stars');
    expect(colleague.text()).toContain('公示到');
    await colleague.tapText('提异议');
    await confirmSheet(colleague, '提交异议', '春天的活动他没有参加');
    expect(colleague.toasts).toContain('异议已提交，认定前会答复');
    expect(world.documents('star_applications')).toMatchObject([
      { objections: [{ text: '春天的活动他没有参加' }] },
    ]);
    expect(errors()).toEqual([]);
  });

  it('lets one ask for the correction of a counted record and read the answer', async () => {
    const recordId = await approved(world, 'member', { title: '文明交通劝导' });
    const member = await phoneOf('member');
    await member.tab('记录');
    await member.tapText('文明交通劝导');
    await member.tap('#record-correction');
    await confirmSheet(member, '提交申请', '实际服务了三小时');
    expect(member.route).toBe('pages/service/corrections/index');
    expect(member.text()).toContain('待答复');
    const answer = { recordId, answer: '签到表上是两小时', corrected: null };
    await world.call('secretary', 'service.answerCorrection', answer);
    await member.pullDown();
    expect(member.text()).toContain('未更正：签到表上是两小时');
    expect(errors()).toEqual([]);
  });

  it('issues a service record and saves its paper, asking for the album when it is closed', async () => {
    await approved(world, 'member3', { durationMinutes: 150, title: '敬老院慰问' });
    let album = false;
    const member = await phoneOf('member3', {
      now: movingClock(),
      answers: {
        canvasToTempFilePath: () => ({ tempFilePath: 'wxfile://paper.png' }),
        saveImageToPhotosAlbum: () => {
          if (!album) throw new Error('auth deny');
          return undefined;
        },
      },
    });
    await member.tab('我的');
    await member.tap('#me-service');
    await member.tap('#service-records');
    await member.tap('#issue');
    await member.tap('#issue-submit');
    expect(member.route).toBe('pages/service/record/index');
    expect(member.text('#service-paper')).toContain('敬老院慰问');
    expect(member.text('#service-paper')).toContain('荣誉时长 2小时30分');
    expect(member.text('#service-paper')).toContain('2026-000001');

    await member.tap('#paper-save');
    expect(member.text('.tc-sheet')).toContain('还不能存进相册');
    await confirmSheet(member, '去设置');
    expect(member.calls('openSetting')).toHaveLength(1);
    album = true;
    await member.tap('#paper-save');
    expect(member.toasts).toContain('已保存图片');
    expect(member.calls('saveImageToPhotosAlbum').at(-1)?.options.filePath).toBe('wxfile://paper.png');
    await member.back();
    expect(member.text()).toContain('累计2小时30分');
    expect(errors()).toEqual([]);
  });
});

describe('a service record on paper', () => {
  it('is verified by a stranger, and no longer once it is withdrawn', async () => {
    const [record] = world.documents('service_records');
    const code = record?._id ?? '';
    const url = `pages/service/verify/index?code=${code}`;
    const stranger = await phoneOf('nobody', { openid: 'stranger', url });
    expect(stranger.text('#verify-result')).toContain('有效');
    expect(stranger.text()).toContain('2026-000001');
    await stranger.tap('#verify-again');
    await stranger.input('#verify-code', 'AAAA-0000');
    await stranger.tap('#verify-submit');
    expect(stranger.text('#verify-result')).toContain('查无此记录');

    await world.call('secretary', 'service.withdrawRecord', { serviceRecordId: code, reason: '日期有误' });
    const scanned = await phoneOf('nobody', {
      openid: 'stranger',
      url: `pages/service/verify/index?scene=${code}`,
    });
    expect(scanned.text('#verify-result')).toContain('已撤回');
    const owner = await phoneOf('member3', { url: `pages/service/record/index?id=${code}` });
    expect(owner.text()).toContain('原因：日期有误');
    expect(owner.all('#paper-save')).toEqual([]);
    expect(errors()).toEqual([]);
  });
});
