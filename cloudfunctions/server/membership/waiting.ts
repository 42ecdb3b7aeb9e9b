import type { Role } from '../../../src/shared/membership/role';
import { WAITING_QUEUES, type Waiting, type WaitingQueue } from '../../../src/shared/membership/waiting';
import { oldestOpenYear } from '../../../src/shared/pledge/pledge-rules';
import type { Handler, MemberContext } from '../context';
import { campaignYearId } from '../standard/chapter-id';
import type { CollectionName } from '../store/documents';
import type { Where } from '../store/store';
import { ownersWanted } from '../task/owners';

interface Queue {
  /** Who decides; nothing is counted for anybody else. */
  readonly roles: readonly Role[];
  readonly count: (context: MemberContext) => Promise<number>;
}

const SECRETARY = ['secretary'] as const;
const ADMINISTRATOR = ['administrator'] as const;
const BOTH = ['secretary', 'administrator'] as const;

/** Published appraisals with an appeal that nobody answered; more than one is rare. */
const MAX_APPRAISALS = 10;

const countOf = ({ store, caller }: MemberContext, collection: CollectionName, where: Where) =>
  store.count(collection, { unitId: caller.unit._id, ...where });

const QUEUES: Readonly<Record<WaitingQueue, Queue>> = {
  records: { roles: SECRETARY, count: (context) => countOf(context, 'records', { state: 'pending' }) },
  corrections: { roles: SECRETARY, count: (context) => countOf(context, 'corrections', { state: 'open' }) },
  stars: { roles: SECRETARY, count: stars },
  hourObjections: {
    roles: SECRETARY,
    // Published, and without an instant to be counted at: an objection holds it.
    count: (context) => countOf(context, 'records', { countsKey: '', publishedKey: { gt: '' } }),
  },
  pointItems: {
    roles: SECRETARY,
    count: (context) => countOf(context, 'point_items', { state: 'proposed' }),
  },
  appeals: { roles: SECRETARY, count: (context) => countOf(context, 'appeals', { state: 'open' }) },
  tasks: { roles: SECRETARY, count: tasks },
  owners: { roles: SECRETARY, count: ownersWanted },
  findings: { roles: SECRETARY, count: (context) => countOf(context, 'findings', { state: 'proved' }) },
  pledges: { roles: SECRETARY, count: pledges },
  appraisalAppeals: { roles: BOTH, count: appraisalAppeals },
  articles: {
    roles: SECRETARY,
    count: (context) => countOf(context, 'ledger_entries', { kind: 'article', state: 'submitted' }),
  },
  transfers: { roles: BOTH, count: transfers },
  vouchers: { roles: SECRETARY, count: (context) => countOf(context, 'vouchers', { state: 'open' }) },
  feedback: {
    roles: ADMINISTRATOR,
    count: (context) => countOf(context, 'feedback', { answeredAtMs: null }),
  },
};

/** One request a queue, all at once; each walks what waits and nothing else. */
export const waiting: Handler<'membership.waiting'> = async (context) => {
  const counts = await Promise.all(
    WAITING_QUEUES.map(async (queue) => {
      const { roles, count } = QUEUES[queue];
      const isTheirs = roles.some((role) => context.caller.roles.has(role));
      return [queue, isTheirs ? await count(context) : 0] as const;
    }),
  );
  return { ...NONE, ...Object.fromEntries(counts) };
};

const NONE: Waiting = {
  records: 0,
  corrections: 0,
  stars: 0,
  hourObjections: 0,
  pointItems: 0,
  appeals: 0,
  tasks: 0,
  owners: 0,
  findings: 0,
  pledges: 0,
  appraisalAppeals: 0,
  articles: 0,
  transfers: 0,
  vouchers: 0,
  feedback: 0,
};

/** Applied for, or published long enough to be awarded. */
async function stars(context: MemberContext): Promise<number> {
  const [applied, over] = await Promise.all([
    countOf(context, 'star_applications', { state: 'applied' }),
    countOf(context, 'star_applications', {
      state: 'published',
      publishedUntil: { gt: '', lt: context.today },
    }),
  ]);
  return applied + over;
}

async function pledges(context: MemberContext): Promise<number> {
  // Every key is greater than none; the condition lets the index of the queues serve the years.
  const open = { stateKey: { gt: '' }, year: { gte: oldestOpenYear(context.today) } };
  const [proposed, reported] = await Promise.all([
    countOf(context, 'pledges', { state: 'proposed', ...open }),
    countOf(context, 'pledges', { state: 'reported', ...open }),
  ]);
  return proposed + reported;
}

async function tasks({ store, caller }: MemberContext): Promise<number> {
  const { campaign } = caller.unit;
  if (!campaign) return 0;
  const yearId = campaignYearId(campaign.campaignId, campaign.year);
  return store.count('tasks', { campaignYearId: yearId, state: 'reported' });
}

async function appraisalAppeals({ store, caller }: MemberContext): Promise<number> {
  const appraisals = await store.find('appraisals', {
    where: { unitId: caller.unit._id, openAppeals: { gt: 0 } },
    orderBy: [['openAppeals', 'desc']],
    limit: MAX_APPRAISALS,
  });
  return appraisals.reduce((sum, { openAppeals }) => sum + openAppeals, 0);
}

/** The own unit's turn while one is asked for, the receiving unit's once it was sent. */
async function transfers({ store, caller }: MemberContext): Promise<number> {
  const unitId = caller.unit._id;
  const [asked, sent] = await Promise.all([
    store.count('transfers', { unitId, state: 'asked' }),
    store.count('transfers', { receiverUnitId: unitId, state: 'sent' }),
  ]);
  return asked + sent;
}
