import { describe, expect, test } from 'vitest';
import { managingGroups, OWN_LINKS } from '../../../src/features/home/me-page-links';
import { waitingById, waitingRows } from '../../../src/features/home/waiting-rows';
import { ROLES } from '../../../src/shared/membership/role';
import { WAITING_QUEUES, type Waiting } from '../../../src/shared/membership/waiting';

const idsOf = (groups: ReturnType<typeof managingGroups>) =>
  groups.flatMap(({ links }) => links.map(({ id }) => id));

/** Each queue with another number, so that none can stand for another. */
const NUMBERED = Object.fromEntries(WAITING_QUEUES.map((queue, index) => [queue, index + 1])) as Waiting;

describe('the card of what waits', () => {
  test('has a line a queue, none for an empty one, and none for what keeps nobody waiting', () => {
    expect(waitingRows({ ...NUMBERED, stars: 0, records: 120 }).map(({ title }) => title)).toEqual([
      '99+条记录待审核',
      '2条更正申请待答复',
      '4条公示时长有异议',
      '5项加减分待确认',
      '6条申诉待答复',
      '7项任务报完成，待确认',
      '8项要另行指定责任人',
      '9个问题已整改，待验收',
      '10条承诺待审核或确认',
      '11条科室考核申诉待处理',
      '12篇稿件待确认',
      '13项转接待办理',
      '15条意见待答复',
    ]);
    expect(waitingRows({ records: 0 })).toEqual([]);
  });
});

describe('the links of 我的', () => {
  test('are each there once, and what waits belongs to one of them', () => {
    const ids = [...OWN_LINKS.map(({ id }) => id), ...idsOf(managingGroups(ROLES))];
    expect(new Set(ids).size).toBe(ids.length);
    const badges = waitingById(NUMBERED);
    for (const id of Object.keys(badges)) expect(ids).toContain(id);
    expect(Object.values(badges)).toEqual(Object.values(NUMBERED));
  });

  test('show a role what it may do and nothing else', () => {
    expect(managingGroups(['member'])).toEqual([]);
    const leader = idsOf(managingGroups(['leader']));
    expect(leader).toEqual(
      expect.arrayContaining(['me-readiness', 'me-progress', 'me-people', 'me-rule-sets']),
    );
    for (const id of ['me-queue', 'me-settings', 'me-items', 'me-import']) expect(leader).not.toContain(id);
    expect(idsOf(managingGroups(['secretary']))).not.toContain('me-settings');
    expect(idsOf(managingGroups(['administrator']))).not.toContain('me-queue');
  });

  test('lose none where small groups stand together', () => {
    const [reviews, ...others] = managingGroups(['secretary']);
    expect(reviews?.title).toBe('审核');
    expect(others.filter(({ title }) => title === '其他')).toHaveLength(1);
    expect(idsOf(others)).toEqual(
      expect.arrayContaining(['me-progress', 'me-people', 'me-redemption-desk', 'me-rule-sets']),
    );
  });
});
