import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { Clock } from './support/clock';
import { type AppOptions, openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

const A_DAY = 24 * 60;

let world: World;
const clock = new Clock();
const phones: Weapp[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string, page: string, options: AppOptions = {}): Promise<Weapp> {
  const phone = await openApp(world, who, { now: clock.now, ...options });
  phones.push(phone);
  await phone.navigate('navigateTo', `/pages/points/${page}/index`);
  return phone;
}

const errors = () => phones.flatMap((phone) => phone.errors);

describe('points rules and items', () => {
  it('are made from a sample, kept when left, tried out, saved, and read by everyone from their day on', async () => {
    const storage = new Map<string, string>();
    const first = await phoneOf('admin', 'rule-sets', { storage });
    await first.tap('#rules-change');
    await first.tap('#start-municipal');
    expect(first.route).toBe('pages/points/rule-edit/index');
    await first.tap('#rule-partyLecture');
    await first.input('#rule-points', '5');
    await first.tap('#part-save');
    expect(first.text('#rule-partyLecture')).toContain('党课每次5分');
    first.stop();

    const admin = await phoneOf('admin', 'rule-sets', { storage });
    await admin.tap('#rules-change');
    await admin.tap('#start-kept');
    expect(admin.text('#rule-partyLecture')).toContain('党课每次5分');

    await admin.tap('#add-rule');
    await admin.tap('#part-save');
    expect(admin.text('.tc-sheet')).toContain('请至少选择一种活动类型');
    await admin.tap('#rule-type-partyLecture');
    await admin.tap('#part-save');
    expect(admin.text('.tc-sheet')).toContain('同一角色只能有一条规则');
    await admin.tap('.tc-sheet__close');

    await admin.tap('#rules-try');
    expect(admin.text()).toContain('用新规则试算');
    expect(admin.text('#preview-scope')).toContain('的考核结果：基础分70分（现在没有）');
    expect(world.documents('rule_sets')).toHaveLength(1);
    await admin.tap('#preview-save');
    expect(admin.text('#rules-saved')).toContain('从11月17日起执行');
    const saved = world.documents('rule_sets').find(({ version }) => version === 2);
    expect(saved).toMatchObject({ effectiveFrom: '2026-11-17', assessment: { baseScore: 70 } });
    expect(saved?.rules.find(({ key }) => key === 'partyLecture')).toMatchObject({
      points: 5,
      label: '党课每次5分',
    });

    const today = await phoneOf('member', 'rules');
    expect(today.text('#rule-partyLecture')).toContain('党课每次3分');
    clock.forward(A_DAY);
    const tomorrow = await phoneOf('member', 'rules');
    expect(tomorrow.text('#rules-view')).toContain('第2版');
    expect(tomorrow.text('#rule-partyLecture')).toContain('党课每次5分');
    expect(tomorrow.text()).toContain('无故缺席学习');
    expect(errors()).toEqual([]);
  });

  it('a deduction counts once a second secretary agrees, and stands in the member’s own sum', async () => {
    const secretary = await phoneOf('secretary', 'items');
    await secretary.tap('#item-propose');
    await secretary.tap('#item-source-deduction');
    await secretary.tap('#item-submit');
    expect(secretary.text()).toContain('请选择人员');
    await secretary.tap('#item-person');
    await secretary.tap('#choose-member');
    await secretary.tap('#item-choose');
    await secretary.tap('#choice-missedStudy');
    await secretary.input('#item-fact', '集中学习无故未到，未请假');
    await secretary.tap('#item-submit');
    expect(secretary.text('#item-result')).toContain('由另一位支部书记确认后计入');
    await secretary.tap('#item-done');
    expect(secretary.text()).toContain('您提出的，等另一位支部书记确认后计入');
    const [item] = world.documents('point_items');
    expect(item).toMatchObject({ memberId: 'member', points: -3, state: 'proposed' });
    expect(world.documents('point_entries')).toHaveLength(0);

    const second = await phoneOf('secretary2', 'items');
    await second.tap(`#confirm-${item?._id}`);
    await confirmSheet(second, '同意，计入积分');
    expect(second.toasts).toContain('已确认，元小明会看到');
    expect(second.text()).toContain('没有待确认的加减分');

    const member = await phoneOf('member', 'result');
    expect(member.text('#result-total')).toContain('67');
    expect(member.text('#result-base')).toContain('70');
    expect(member.text('#result-deduction')).toContain('−3');
    expect(errors()).toEqual([]);
  });

  it('what is not agreed to needs a reason and counts nothing', async () => {
    const secretary = await phoneOf('secretary', 'item-edit');
    await secretary.tap('#item-source-deduction');
    await secretary.tap('#item-person');
    await secretary.tap('#choose-member2');
    await secretary.tap('#item-choose');
    await secretary.tap('#choice-missedMeeting');
    await secretary.input('#item-fact', '支部会议没有到场');
    await secretary.tap('#item-submit');
    const item = world.documents('point_items').find(({ memberId }) => memberId === 'member2');
    const second = await phoneOf('secretary2', 'items');
    await second.tap(`#reject-${item?._id}`);
    await confirmSheet(second, '不同意', '事实还不清楚，请补充');
    expect(second.text()).toContain('没有待确认的加减分');
    await second.tapText('未同意');
    expect(second.text()).toContain('意见：事实还不清楚，请补充');
    expect(world.documents('point_entries').filter(({ memberId }) => memberId === 'member2')).toEqual([]);
    expect(errors()).toEqual([]);
  });
});
