import { describe, expect, it } from 'vitest';
import { transferSteps } from '@/features/transfer/transfer-steps';
import type { TransferState } from '@/shared/membership/transfer';

const NOW_MS = Date.UTC(2026, 10, 16, 4);

const stepsOf = (state: TransferState, { within = false, senderName = '元小明' } = {}) =>
  transferSteps(
    {
      within,
      state,
      senderName,
      memberName: '元小明',
      sentAtMs: NOW_MS - 86_400_000,
      deciderName: state === 'accepted' ? '远方书记' : '',
      decidedAtMs: state === 'accepted' ? NOW_MS : null,
    },
    NOW_MS,
  ).map(({ label, state: at, note }) => `${label} ${at} ${note}`.trim());

describe('the steps of a transfer', () => {
  it('to another unit go over the own unit’s agreement and the other’s reception', () => {
    expect(stepsOf('asked')).toEqual([
      '申请 done',
      '本单位同意 current 办理中',
      '对方接收 todo',
      '完成 todo',
    ]);
    expect(stepsOf('sent', { senderName: '书红梅' })).toEqual([
      '申请 done',
      '本单位同意 done 书红梅',
      '对方接收 current 办理中',
      '完成 todo',
    ]);
    expect(stepsOf('accepted', { senderName: '书红梅' })).toEqual([
      '申请 done',
      '本单位同意 done 书红梅',
      '对方接收 done 远方书记',
      '完成 done 今天',
    ]);
  });

  it('within a unit need one decision', () => {
    expect(stepsOf('sent', { within: true })).toEqual(['申请 done 昨天', '同意 current 办理中', '完成 todo']);
    expect(stepsOf('accepted', { within: true })).toEqual([
      '申请 done 昨天',
      '同意 done 远方书记',
      '完成 done 今天',
    ]);
  });

  it('end where they were sent back or taken back', () => {
    expect(stepsOf('rejected')).toEqual([
      '申请 done',
      '本单位同意 missed 已退回',
      '对方接收 todo',
      '完成 todo',
    ]);
    expect(stepsOf('cancelled', { senderName: '书红梅' })[2]).toBe('对方接收 missed 已撤销');
  });
});
