import type { IconName } from '@/components/icon/icon';
import type { SubPage } from '@/services/route';
import { WAITING_QUEUES, type Waiting, type WaitingQueue } from '@/shared/membership/waiting';

interface QueueFacts {
  readonly icon: IconName;
  /** After the number: `3` + `条记录待审核`. */
  readonly words: string;
  readonly page: SubPage;
  readonly params?: Readonly<Record<string, string>>;
  /** The link on 我的 that carries the number. */
  readonly linkId: string;
  /** True where nobody is kept waiting: the number stands on the link alone. */
  readonly quiet?: true;
}

const QUEUES: Readonly<Record<WaitingQueue, QueueFacts>> = {
  records: { icon: 'done', words: '条记录待审核', page: 'record/queue', linkId: 'me-queue' },
  corrections: {
    icon: 'edit',
    words: '条更正申请待答复',
    page: 'service/correction-queue',
    linkId: 'me-corrections-queue',
  },
  stars: { icon: 'medal', words: '项星级申请待办', page: 'service/star-queue', linkId: 'me-star-queue' },
  hourObjections: {
    icon: 'notice',
    words: '条公示时长有异议',
    page: 'service/published',
    linkId: 'me-published',
  },
  pointItems: { icon: 'plus', words: '项加减分待确认', page: 'points/items', linkId: 'me-items' },
  appeals: { icon: 'scale', words: '条申诉待答复', page: 'points/appeal-queue', linkId: 'me-appeal-queue' },
  tasks: {
    icon: 'flag',
    words: '项任务报完成，待确认',
    page: 'task/list',
    params: { scope: 'reported' },
    linkId: 'me-all-tasks',
  },
  owners: { icon: 'people', words: '项要另行指定责任人', page: 'task/owners', linkId: 'me-owners' },
  findings: {
    icon: 'search',
    words: '个问题已整改，待验收',
    page: 'selfcheck/findings',
    params: { state: 'proved' },
    linkId: 'me-findings',
  },
  pledges: {
    icon: 'edit',
    words: '条承诺待审核或确认',
    page: 'pledge/list',
    linkId: 'me-pledge-queue',
  },
  appraisalAppeals: {
    icon: 'scale',
    words: '条科室考核申诉待处理',
    page: 'appraisal/list',
    linkId: 'me-appraisal',
  },
  articles: {
    icon: 'notice',
    words: '篇稿件待确认',
    page: 'ledger/list',
    params: { kind: 'article', state: 'submitted', year: '' },
    linkId: 'me-articles',
  },
  transfers: { icon: 'place', words: '项转接待办理', page: 'membership/transfers', linkId: 'me-transfers' },
  vouchers: {
    icon: 'ticket',
    words: '张兑换券待领取',
    page: 'redemption/desk',
    linkId: 'me-redemption-desk',
    quiet: true,
  },
  feedback: {
    icon: 'message',
    words: '条意见待答复',
    page: 'membership/feedback-list',
    linkId: 'me-feedback-list',
  },
};

export interface WaitingRow extends Pick<QueueFacts, 'icon' | 'page' | 'params'> {
  readonly id: string;
  readonly title: string;
}

/** More than that is said as such: nobody counts on. */
const MANY = 99;

/** What waits, a line for each queue that is not empty. */
export function waitingRows(waiting: Partial<Waiting>): WaitingRow[] {
  return WAITING_QUEUES.flatMap((queue) => {
    const count = waiting[queue] ?? 0;
    const { icon, words, page, params, quiet } = QUEUES[queue];
    if (count === 0 || quiet) return [];
    const title = `${count > MANY ? `${MANY}+` : count}${words}`;
    return [{ id: `waiting-${queue}`, icon, title, page, ...(params && { params }) }];
  });
}

/** What waits, by the id of the link on 我的 that leads to it. */
export function waitingById(waiting: Waiting): Readonly<Record<string, number>> {
  return Object.fromEntries(WAITING_QUEUES.map((queue) => [QUEUES[queue].linkId, waiting[queue]]));
}
