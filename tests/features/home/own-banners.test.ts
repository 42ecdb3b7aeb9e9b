import { describe, expect, test } from 'vitest';
import {
  endingBanner,
  findingBanner,
  taskBanner,
  transferBanner,
} from '../../../src/features/home/own-banners';
import type { LocalDate } from '../../../src/shared/time/local-date';

const days = (open: number, overdue: number, thisWeek: number) => ({ open, overdue, thisWeek });

describe('what the first screen tells of one’s own', () => {
  test('tasks when they are late or due this week, and not before', () => {
    expect(taskBanner(days(3, 0, 0))).toBeNull();
    expect(taskBanner(days(3, 0, 2))).toMatchObject({ tone: 'wait', title: '本周有2项任务到期' });
    expect(taskBanner(days(3, 1, 2))).toMatchObject({ tone: 'bad', hint: '本周还有2项到期' });
  });

  test('findings as long as one is to be put right', () => {
    expect(findingBanner(days(0, 0, 0))).toBeNull();
    expect(findingBanner(days(2, 0, 0))).toMatchObject({ tone: 'wait', title: '2个问题等您整改' });
    expect(findingBanner(days(2, 0, 1))?.hint).toBe('1个本周到期');
    expect(findingBanner(days(3, 1, 0))).toEqual({
      tone: 'bad',
      title: '1个问题整改逾期',
      hint: '另有2个在整改',
    });
  });

  test('the own transfer, and whose turn it is', () => {
    expect(transferBanner(null)).toBeNull();
    expect(transferBanner('asked')?.hint).toContain('本单位');
    expect(transferBanner('sent')?.hint).toContain('接收');
  });

  test('own redeemable points that end soon', () => {
    const title = (daysLeft: number) =>
      endingBanner({ points: 6, daysLeft, expiresOn: '2026-12-31' as LocalDate })?.title;
    expect(endingBanner(null)).toBeNull();
    expect([0, 1, 9].map(title)).toEqual([
      '6分可兑换积分今天到期',
      '6分可兑换积分明天到期',
      '6分可兑换积分9天后到期',
    ]);
  });
});
