/** Queues in which something waits for a decision of a secretary or an administrator. */
export const WAITING_QUEUES = [
  'records',
  'corrections',
  'stars',
  'hourObjections',
  'pointItems',
  'appeals',
  'tasks',
  'owners',
  'findings',
  'pledges',
  'appraisalAppeals',
  'articles',
  'transfers',
  'vouchers',
  'feedback',
] as const;
export type WaitingQueue = (typeof WAITING_QUEUES)[number];

export type Waiting = Readonly<Record<WaitingQueue, number>>;
