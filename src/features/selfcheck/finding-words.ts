import type { FindingDetail } from '@/shared/selfcheck/contract';

type Event = FindingDetail['history'][number];

export const EVENT_WORDS: Record<Event['event'], string> = {
  opened: '提出问题',
  changed: '修改问题',
  proved: '填写整改情况',
  returned: '退回，继续整改',
  closed: '验收通过，销号',
  withdrawn: '撤销问题',
  ended: '创建已结束，不再整改',
};
