import type { PledgeState } from '../../../src/shared/pledge/pledge-state';

export interface PledgeFacts {
  /** Whose, by name. */
  readonly by: string;
  readonly text: string;
  /** How long ago it was proposed; one that would be of last year is left out. */
  readonly daysAgo: number;
  /** What became of it, day after day. */
  readonly steps: ReadonlyArray<{
    readonly state: PledgeState;
    /** Days after it was proposed. */
    readonly after: number;
    readonly words?: string;
  }>;
  /** Days after it was proposed, and what was done by then. */
  readonly notes?: ReadonlyArray<readonly [after: number, text: string]>;
}

export const PLEDGES: readonly PledgeFacts[] = [
  {
    by: '宋知夏',
    text: '每月到结对学校听一节课，并和一位教师交流一次',
    daysAgo: 250,
    steps: [{ state: 'published', after: 2 }],
    notes: [
      [60, '听课四节，交流教师四位'],
      [150, '暑期走访教师六位'],
    ],
  },
  {
    by: '宋知夏',
    text: '读完四本教育类图书，在科室分享两次',
    daysAgo: 248,
    steps: [
      { state: 'published', after: 3 },
      { state: 'reported', after: 212, words: '读完四本，五月、九月各分享一次' },
      { state: 'kept', after: 214 },
    ],
    notes: [[70, '读完两本，分享一次']],
  },
  {
    by: '宋知夏',
    text: '参加社区文明劝导不少于三次',
    daysAgo: 9,
    steps: [{ state: 'returned', after: 1, words: '请写明时间和路口' }],
  },
  {
    by: '严思齐',
    text: '窗口来电当天答复，全年无投诉',
    daysAgo: 240,
    steps: [
      { state: 'published', after: 2 },
      { state: 'reported', after: 236, words: '全年接听四百余个，均当天答复' },
    ],
    notes: [[80, '来电一百二十个，均当天答复']],
  },
  {
    by: '顾海燕',
    text: '带一名新同事熟悉业务，年底能独立办件',
    daysAgo: 236,
    steps: [
      { state: 'published', after: 1 },
      { state: 'reported', after: 200, words: '新同事已独立办件三十余件' },
      { state: 'kept', after: 203 },
    ],
  },
  {
    by: '乔国栋',
    text: '每季度为困难党员送一次慰问',
    daysAgo: 230,
    steps: [
      { state: 'published', after: 2 },
      { state: 'reported', after: 190, words: '已慰问两次' },
      { state: 'notKept', after: 192, words: '次数还不够，第四季度补上后再报' },
    ],
  },
  { by: '韩素梅', text: '全年参加志愿服务不少于四十小时', daysAgo: 4, steps: [] },
  { by: '方敏华', text: '每季度讲一次党课，课件在支部共享', daysAgo: 3, steps: [] },
];
