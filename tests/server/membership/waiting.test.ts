import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppraisalDoc } from '../../../cloudfunctions/server/store/documents/appraisal';
import { DEFAULT_FORMULA } from '../../../src/shared/appraisal/formula';
import { WAITING_QUEUES, type Waiting } from '../../../src/shared/membership/waiting';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../src/shared/time/period';
import { enter } from '../ledger/ledger-support';
import { entry } from '../record/entry';
import { approve, approved, DAY_MS, servedYear } from '../service/service-support';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { giveTask } from '../task/task-support';

const NOTHING = Object.fromEntries(WAITING_QUEUES.map((queue) => [queue, 0]));

function appealed(_id: string, openAppeals: number, unitId = 'unit'): AppraisalDoc {
  return {
    _id,
    unitId,
    periodKey: '2026-Q3' as PeriodKey,
    listKey: '2026-09q',
    state: 'published',
    formula: DEFAULT_FORMULA,
    computedAtMs: 0,
    computedByName: '书红梅',
    publishedAtMs: 0,
    publishedByName: '书红梅',
    objectionsUntil: '2026-10-31' as LocalDate,
    departments: 2,
    openAppeals,
  };
}

describe('what waits for a decision', () => {
  let world: World;
  beforeAll(async () => {
    const seed = { ...twoUnits(), member_years: [servedYear('member', 120)] };
    world = await startWorld({ seed });
    await startCampaign(world);
  });
  afterAll(() => world.close());

  const waiting = (who = 'secretary2', days = 0): Promise<Waiting> =>
    world.call(who, 'membership.waiting', {}, { now: WORLD_NOW_MS + days * DAY_MS });

  test('is counted queue by queue, and a star again when its publication is over', async () => {
    expect(await waiting()).toEqual(NOTHING);
    const recordId = await approved(world, 'member', { title: '文明劝导' });
    await world.call('member2', 'record.submit', entry());
    await world.call('member', 'service.requestCorrection', { recordId, text: '时长应为三小时' });
    await world.call('member', 'service.applyStar', { stars: 1 });
    expect(await waiting()).toEqual({ ...NOTHING, records: 1, corrections: 1, stars: 1 });
    await world.call('secretary', 'service.publishStar', { applicationId: 'member:1' });
    expect(await waiting()).toMatchObject({ stars: 0 });
    expect(await waiting('secretary2', 30)).toMatchObject({ stars: 1 });
  });

  test('published hours wait while an objection holds them, and only then', async () => {
    const days = { dayLimitMinutes: 600, starPublicationDays: 5, serialPrefix: '', redeemableMonths: 0 };
    await world.call('admin', 'service.saveSettings', { ...days, publicationDays: 2 });
    const { recordId } = await world.call('member3', 'record.submit', entry());
    await approve(world, recordId);
    expect(await waiting()).toMatchObject({ hourObjections: 0 });
    await world.call('member', 'service.objectToHours', { recordId, text: '当天他不在现场' });
    expect(await waiting()).toMatchObject({ hourObjections: 1 });
    const answer = { recordId, objection: 0, answer: '现场照片里有他', upheld: false };
    await world.call('secretary', 'service.answerHoursObjection', answer);
    expect(await waiting()).toMatchObject({ hourObjections: 0 });
    await world.call('admin', 'service.saveSettings', { ...days, publicationDays: 0 });
  });

  test('what the campaign, the ledgers, people and members hand in waits as well', async () => {
    const before = await waiting();
    await enter(world, 'member', 'article', { authors: ['member'] });
    const { findingId } = await world.call('secretary', 'selfcheck.openFinding', {
      indicatorKey: null,
      text: '领导小组调整后没有发文',
      way: 'atOnce',
      measures: '',
      ownerId: 'member',
      deadline: '2026-11-30',
    });
    expect(await waiting()).toMatchObject({ findings: 0 });
    await world.call('member', 'selfcheck.proveFinding', { findingId, text: '已补发文', pictures: [] });
    await world.call('member', 'task.report', { taskId: await giveTask(world), text: '已经办完' });
    const move = { memberId: null, unitCode: null, departmentId: 'sports', branchId: null, reason: '轮岗' };
    await world.call('member', 'membership.proposeTransfer', move);
    const words = { category: 'suggestion' as const, text: '建议增加饮水点', anonymous: true };
    await world.call('member', 'feedback.submit', words);
    world.seed({
      appraisals: [appealed('q3', 2), appealed('q2', 0), appealed('far', 5, 'far-unit')],
    });
    const more = { articles: 1, findings: 1, tasks: 1, transfers: 1, appraisalAppeals: 2 };
    expect(await waiting()).toEqual({ ...before, ...more });
    // One request a queue beside the caller, four of them in two parts, and no more documents than appeals.
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(19);
    expect(world.lastCounters().documentsRead).toBeLessThanOrEqual(4);
    expect(await waiting('far-secretary')).toEqual({ ...NOTHING, appraisalAppeals: 5 });
  });

  test('is told to who decides it: administrators answer suggestions, leaders and members decide nothing', async () => {
    expect(await waiting('admin')).toEqual({ ...NOTHING, transfers: 1, appraisalAppeals: 2, feedback: 1 });
    for (const who of ['member', 'leader']) {
      expect(await world.refusal(who, 'membership.waiting', {})).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
