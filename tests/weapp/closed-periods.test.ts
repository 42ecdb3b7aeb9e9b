import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SETTLE_MS } from '../../src/shared/points/closing';
import { entry } from '../server/record/entry';
import { startWorld, WORLD_NOW_MS, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { type AppOptions, openApp } from './support/open-app';

let world: World;
const phones: Weapp[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string, url: string, options: AppOptions = {}): Promise<Weapp> {
  const phone = await openApp(world, who, { url, ...options });
  phones.push(phone);
  return phone;
}
const errors = () => phones.flatMap((phone) => phone.errors);

/** A record that counts, of a day in October. */
async function counted(who: string, title: string, startsAt: string | null = null): Promise<void> {
  const input = entry({ title, occurredOn: '2026-10-10', type: 'communityDuty', startsAt });
  const { recordId } = await world.call(who, 'record.submit', input);
  const items = [{ recordId, revision: 1 }];
  await world.call('secretary2', 'record.review', { items, decision: 'approve', reason: '' });
}

async function closeOctober(): Promise<void> {
  for (const now of [WORLD_NOW_MS, WORLD_NOW_MS + SETTLE_MS]) {
    const env = { TONGCHUANG_NOW_MS: String(now) };
    await world.emulator.invoke('schedule', { task: 'closePeriods', unitId: 'unit' }, { env });
  }
}

describe('closed periods', () => {
  it('tell everyone the own result, and an objection to it is answered and led on to its correction', async () => {
    await counted('member', '社区值守');
    await closeOctober();
    const member = await phoneOf('member', '/pages/points/periods/index');
    expect(member.text()).toContain('2026年10月及以前已结账');
    expect(member.text('#period-2026-10')).toContain('1人 · 共2分');
    expect(member.text('#period-2026-10')).toContain('公示到11月18日');
    await member.tap('#period-2026-10');
    expect(member.text('#published-own')).toContain('第1名');
    expect(member.text()).toContain('名单没有公开');

    await member.tap('#published-object');
    expect(member.text('#appeal-about')).toBe('2026年10月公布结果：2分，第1名');
    await member.input('#appeal-text', '少了');
    await member.tap('#appeal-send');
    expect(member.text('.tc-field__error')).toContain('申诉理由');
    expect(world.documents('appeals')).toHaveLength(0);
    await member.input('#appeal-text', '10月12日的清洁少记了1小时');
    await member.tap('#appeal-send');
    expect(member.text('#appeal-result')).toContain('支部书记核实后书面答复');
    const [appeal] = world.documents('appeals');
    expect(appeal).toMatchObject({ memberId: 'member', periodKey: '2026-10', state: 'open' });
    const card = `#appeal-${appeal?._id}`;

    const secretary = await phoneOf('secretary', '/pages/points/appeal-queue/index');
    expect(secretary.text(card)).toContain('10月12日的清洁少记了1小时');
    await secretary.tap(`#subject-${appeal?._id}`);
    expect(secretary.route).toBe('pages/points/published/index');
    expect(secretary.text()).toContain('元小明');
    await secretary.back();
    await secretary.tap(`#answer-${appeal?._id}`);
    await secretary.input('#answer-text', '签到表上确有签名');
    await secretary.tap('#answer-send');
    expect(secretary.text('.tc-sheet')).toContain('请选择是否成立');
    await secretary.tap('#answer-verdict-upheld');
    await secretary.tap('#answer-send');
    expect(secretary.toasts).toContain('已答复，元小明可以看到');
    expect(secretary.text(card)).toContain('等待更正积分');
    expect(secretary.text(`#correct-${appeal?._id}`)).toBe('提出更正');

    await member.tapText('查看我的申诉');
    expect(member.text(card)).toContain('签到表上确有签名');
    expect(member.text(card)).toContain('成立');
    expect(errors()).toEqual([]);
  });

  it('shows managers the list with all names in it', async () => {
    const secretary = await phoneOf('secretary', '/pages/points/published/index?period=2026-10');
    expect(secretary.text('#rank-member')).toContain('元小明');
    expect(secretary.text('#published-own')).toContain('未排名');
    expect(errors()).toEqual([]);
  });
});

describe('a point entry', () => {
  it('is told in whole and can be objected to, once', async () => {
    const member = await phoneOf('member', '/pages/points/entries/index');
    const entryId = world.documents('point_entries').find((one) => one.memberId === 'member')?._id;
    const object = async () => {
      await member.tap(`#entry-${entryId}`);
      expect(member.text('#entry-sheet')).toContain('2026年10月');
      await member.tap('#entry-object');
    };
    await object();
    expect(member.text('#appeal-about')).toBe('社区值守：+2分');
    await member.input('#appeal-text', '当天做了三个小时');
    await member.tap('#appeal-send');
    expect(world.documents('appeals').map((one) => one.entryId)).toContain(entryId);
    await member.tap('#appeal-done');
    expect(member.route).toBe('pages/points/entries/index');
    // Shown before anything is typed a second time.
    await object();
    expect(member.text()).toContain('您已就此提出过申诉');
    expect(member.text()).toContain('当天做了三个小时');
    expect(member.all('#appeal-text')).toEqual([]);
    expect(errors()).toEqual([]);
  });
});

describe('the start of an own record', () => {
  it('is found to overlap, said under the field, and told afterwards', async () => {
    await counted('member2', '敬老服务', '09:00');
    const member = await phoneOf('member2', '/pages/record/edit/index');
    await member.tap('#kind-volunteerService');
    await member.tap('#type-communityDuty');
    await member.change('#record-date', '2026-10-10');
    await member.change('#record-start', '09:30');
    await member.tap('#minutes-120');
    await member.input('#record-title', '社区清洁');
    await member.input('#record-place', '和平社区');
    await member.input('#record-description', '清扫楼道');
    expect(member.text('.start-field')).toContain('09:30–11:30');
    await member.tap('#record-submit');
    expect(member.text('.start-field')).toContain('与“敬老服务”（09:00至11:00）时间重叠');
    await member.change('#record-start', '13:00');
    await member.tap('#record-submit');
    await member.tapText('查看这条记录');
    expect(member.text()).toContain('13:00–15:00');
    expect(errors()).toEqual([]);
  });
});
