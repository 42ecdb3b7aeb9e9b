import type { Action, Input, Output } from '../../src/shared/contract/actions';

export const DEMO_ROLES = ['member', 'secretary', 'leader', 'administrator'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/** Asks the server as one of the demo's people; throws when it refuses. */
export type Ask = <A extends Action>(role: DemoRole, action: A, input: Input<A>) => Promise<Output<A>>;

/** Things of the demo unit that pages are opened for. */
export interface DemoThings {
  readonly upcomingId: string;
  readonly pastId: string;
  readonly approvedId: string;
  readonly rejectedId: string;
  readonly pendingId: string;
  readonly personId: string;
  readonly departmentId: string;
  readonly entryId: string;
  /** A period whose list is out. */
  readonly publishedPeriod: string;
  readonly serviceRecordId: string;
  readonly partnerId: string;
  readonly articleId: string;
  readonly venueId: string;
  readonly brandId: string;
  /** A round that runs, and one that is closed. */
  readonly openRoundId: string;
  readonly closedRoundId: string;
  readonly findingId: string;
  /** A published appraisal and the department that the member sees of it. */
  readonly appraisalId: string;
  readonly ownDepartmentId: string;
  readonly evidenceId: string;
  readonly ownTaskId: string;
  readonly reportedTaskId: string;
  /** Own ones, as many as the demo has. */
  readonly pledgeIds: readonly string[];
}

export async function findThings(ask: Ask): Promise<DemoThings> {
  const upcoming = await ask('member', 'activity.list', { list: 'upcoming', kind: null });
  const past = await ask('member', 'activity.list', { list: 'past', kind: null });
  const approved = await ask('member', 'record.mine', { state: 'approved' });
  const rejected = await ask('member', 'record.mine', { state: 'rejected' });
  const pending = await ask('member', 'record.mine', { state: 'pending' });
  const serviceRecords = await ask('member', 'service.ownRecords', {});
  const people = await ask('administrator', 'membership.people', { search: '', departmentId: null });
  const organisation = await ask('member', 'membership.organisation', {});
  const entries = await ask('member', 'points.entries', {});
  const periods = await ask('member', 'points.periods', {});
  const { periodKey } = first(periods.rows.filter((period) => period.state === 'published'));
  const ledger = async (kind: 'partner' | 'article' | 'venue') =>
    first((await ask('secretary', 'ledger.list', { kind, year: null, state: null, parentId: null })).rows);
  const evidence = await ask('leader', 'evidence.list', { year: null, view: { by: 'newest' } });
  const tasks = await ask('member', 'task.mine', {});
  const reported = await ask('secretary', 'task.list', { scope: { by: 'all', state: 'reported' } });
  const brands = await ask('member', 'brand.list', { year: periodKey.slice(0, 4) });
  const { rounds } = await ask('leader', 'selfcheck.rounds', {});
  const findings = await ask('member', 'selfcheck.findings', { state: 'open' });
  const appraisals = await ask('member', 'appraisal.list', {});
  const { appraisalId } = first(appraisals.rows);
  const appraised = await ask('member', 'appraisal.get', { appraisalId });
  return {
    upcomingId: first(upcoming.rows).activityId,
    pastId: first(past.rows).activityId,
    approvedId: first(approved.rows).recordId,
    rejectedId: first(rejected.rows).recordId,
    pendingId: first(pending.rows).recordId,
    personId: first(people.rows).memberId,
    departmentId: first(organisation.departments).groupId,
    serviceRecordId: first(serviceRecords.rows).serviceRecordId,
    entryId: first(entries.rows).entryId,
    partnerId: (await ledger('partner')).entryId,
    articleId: (await ledger('article')).entryId,
    venueId: (await ledger('venue')).entryId,
    brandId: first(brands.rows).brandId,
    openRoundId: first(rounds.filter(({ state }) => state === 'open')).roundId,
    closedRoundId: first(rounds.filter(({ state }) => state === 'closed')).roundId,
    findingId: first(findings.rows).findingId,
    appraisalId,
    ownDepartmentId: first(appraised.departments).departmentId,
    evidenceId: first(evidence.rows).evidenceId,
    ownTaskId: first(tasks.open).taskId,
    reportedTaskId: first(reported.rows).taskId,
    pledgeIds: (await ask('member', 'pledge.own', {})).rows.map(({ pledgeId }) => pledgeId),
    publishedPeriod: periodKey,
  };
}

function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('the demo has nothing of this kind');
  return row;
}

interface PageVisits {
  /** Whom the page is made for; the others may open it too and must meet a clear word. */
  readonly role: DemoRole;
  /** The demo fills the list beyond its first page of 20. */
  readonly long?: true;
  /** One query a visit, without the question mark. Default: one visit without a query. */
  readonly queries?: (things: DemoThings) => readonly string[];
}

/** How each page of the app is visited. Tests fail when a page of `app.json` is missing here. */
export const EVERY_PAGE: Readonly<Record<string, PageVisits>> = {
  'pages/home/index': { role: 'member' },
  'pages/activities/index': { role: 'member', long: true },
  'pages/records/index': { role: 'member', long: true },
  'pages/me/index': { role: 'administrator' },
  'pages/membership/bind/index': { role: 'member' },
  'pages/membership/profile/index': { role: 'member' },
  'pages/membership/feedback/index': { role: 'member' },
  'pages/membership/people/index': { role: 'administrator', long: true },
  'pages/membership/member-edit/index': {
    role: 'administrator',
    queries: ({ personId }) => ['', `memberId=${personId}`],
  },
  'pages/membership/import/index': { role: 'administrator' },
  'pages/membership/organisation/index': { role: 'administrator' },
  'pages/membership/settings/index': { role: 'administrator' },
  'pages/membership/transfer/index': { role: 'member' },
  'pages/membership/transfer-new/index': {
    role: 'secretary',
    queries: ({ personId }) => ['', 'for=other', `memberId=${personId}`],
  },
  'pages/membership/transfers/index': { role: 'secretary' },
  'pages/membership/feedback-list/index': { role: 'administrator' },
  'pages/membership/reconcile/index': { role: 'administrator' },
  'pages/activity/detail/index': {
    role: 'member',
    queries: ({ upcomingId, pastId }) => [`activityId=${upcomingId}`, `activityId=${pastId}`],
  },
  'pages/activity/edit/index': {
    role: 'secretary',
    queries: ({ upcomingId, pastId }) => ['', `activityId=${upcomingId}`, `like=${pastId}`],
  },
  'pages/activity/code/index': {
    role: 'secretary',
    queries: ({ upcomingId }) => [`activityId=${upcomingId}&purpose=checkIn`],
  },
  'pages/activity/participants/index': {
    role: 'secretary',
    queries: ({ upcomingId, pastId }) => [`activityId=${upcomingId}`, `activityId=${pastId}`],
  },
  'pages/activity/unsummarised/index': { role: 'secretary' },
  'pages/record/edit/index': {
    role: 'member',
    queries: ({ rejectedId, approvedId }) => ['', `recordId=${rejectedId}`, `recordId=${approvedId}`],
  },
  'pages/record/detail/index': {
    role: 'member',
    queries: ({ approvedId, rejectedId, pendingId }) => [
      `recordId=${approvedId}`,
      `recordId=${rejectedId}`,
      `recordId=${pendingId}`,
    ],
  },
  'pages/record/queue/index': { role: 'secretary', long: true },
  'pages/points/entries/index': { role: 'member', long: true },
  'pages/points/ranking/index': { role: 'secretary', long: true },
  'pages/points/periods/index': { role: 'member' },
  'pages/points/published/index': {
    role: 'secretary',
    queries: ({ publishedPeriod }) => ['', `period=${publishedPeriod}`],
  },
  'pages/points/appeal/index': {
    role: 'member',
    queries: ({ entryId }) => ['', `entryId=${entryId}&about=${encodeURIComponent('党课：+3分')}`],
  },
  'pages/points/appeals/index': { role: 'member' },
  'pages/points/appeal-queue/index': { role: 'secretary' },
  'pages/points/rules/index': { role: 'member' },
  'pages/points/result/index': { role: 'member' },
  'pages/points/rule-sets/index': { role: 'administrator' },
  'pages/points/rule-edit/index': {
    role: 'administrator',
    queries: () => ['', 'from=template:municipal'],
  },
  'pages/points/items/index': { role: 'secretary' },
  'pages/points/item-edit/index': { role: 'secretary' },
  'pages/campaign/progress/index': { role: 'leader' },
  'pages/campaign/readiness/index': { role: 'leader' },
  'pages/campaign/tree/index': { role: 'leader', queries: () => ['', 'choice=evidence'] },
  'pages/campaign/department/index': {
    role: 'leader',
    queries: ({ departmentId }) => ['', `id=${departmentId}`],
  },
  'pages/campaign/setup/index': { role: 'administrator' },
  'pages/campaign/plan/index': { role: 'member' },
  'pages/campaign/group/index': { role: 'member' },
  'pages/campaign/standard/index': { role: 'member' },
  'pages/campaign/indicator/index': { role: 'secretary', queries: () => ['key=6-4', 'key=1-1'] },
  'pages/campaign/indicator-edit/index': {
    role: 'administrator',
    queries: () => ['key=6-4', 'chapter=6'],
  },
  'pages/campaign/sheet/index': { role: 'administrator' },
  'pages/campaign/partners/index': { role: 'administrator' },
  'pages/campaign/rollup/index': { role: 'leader' },
  'pages/campaign/past/index': { role: 'leader' },
  'pages/campaign/partner/index': { role: 'leader', queries: () => ['partnerId=partner-1'] },
  'pages/service/profile/index': { role: 'member' },
  'pages/service/register/index': { role: 'member' },
  'pages/service/stars/index': { role: 'member' },
  'pages/service/published/index': { role: 'member' },
  'pages/service/corrections/index': { role: 'member' },
  'pages/service/records/index': { role: 'member' },
  'pages/service/record/index': {
    role: 'member',
    queries: ({ serviceRecordId }) => [`id=${serviceRecordId}`],
  },
  'pages/service/verify/index': {
    role: 'member',
    queries: ({ serviceRecordId }) => ['', `code=${serviceRecordId}`, 'code=00000000000000000000'],
  },
  'pages/service/correction-queue/index': { role: 'secretary' },
  'pages/service/star-queue/index': { role: 'secretary' },
  'pages/service/register-book/index': { role: 'secretary' },
  'pages/service/settings/index': { role: 'administrator' },
  'pages/redemption/catalogue/index': { role: 'member' },
  'pages/redemption/vouchers/index': { role: 'member' },
  'pages/redemption/desk/index': { role: 'secretary' },
  'pages/redemption/items/index': { role: 'administrator' },
  'pages/redemption/item-edit/index': { role: 'administrator' },
  'pages/ledger/home/index': { role: 'secretary' },
  'pages/ledger/list/index': {
    role: 'secretary',
    queries: ({ partnerId }) => ['', 'kind=talk', `kind=jointWork&parentId=${partnerId}`],
  },
  'pages/ledger/detail/index': {
    role: 'secretary',
    queries: ({ partnerId, articleId, venueId }) =>
      [partnerId, articleId, venueId].map((entryId) => `entryId=${entryId}`),
  },
  'pages/ledger/edit/index': {
    role: 'secretary',
    queries: ({ partnerId, venueId }) => [
      'kind=article',
      'kind=helpingProject',
      'kind=bimonthlyMeeting',
      `kind=partner&entryId=${partnerId}`,
      `kind=venueBooking&parentId=${venueId}`,
    ],
  },
  'pages/ledger/venue/index': { role: 'member', queries: ({ venueId }) => ['', `venueId=${venueId}`] },
  'pages/ledger/articles/index': { role: 'secretary' },
  'pages/brand/list/index': { role: 'member' },
  'pages/brand/show/index': { role: 'member', queries: ({ brandId }) => [`brandId=${brandId}`] },
  'pages/brand/publish/index': { role: 'secretary', queries: ({ brandId }) => [`brandId=${brandId}`] },
  'pages/brand/visit/index': { role: 'member', queries: ({ brandId }) => [`brandId=${brandId}`] },
  'pages/brand/edit/index': { role: 'secretary', queries: ({ brandId }) => ['', `brandId=${brandId}`] },
  'pages/evidence/archive/index': { role: 'leader' },
  'pages/evidence/list/index': {
    role: 'secretary',
    queries: () => ['', 'key=6-4', 'class=news', 'withdrawn=1'],
  },
  'pages/evidence/add/index': {
    role: 'secretary',
    queries: ({ ownTaskId }) => ['', 'key=1-3', `key=9-2&taskId=${ownTaskId}`],
  },
  'pages/evidence/detail/index': {
    role: 'secretary',
    queries: ({ evidenceId }) => [`id=${evidenceId}`],
  },
  'pages/task/mine/index': { role: 'member' },
  'pages/task/owners/index': { role: 'secretary' },
  'pages/task/list/index': { role: 'leader', queries: () => ['', 'scope=open', 'key=9-2'] },
  'pages/task/detail/index': {
    role: 'secretary',
    queries: ({ ownTaskId, reportedTaskId }) => [`id=${ownTaskId}`, `id=${reportedTaskId}`],
  },
  'pages/task/edit/index': {
    role: 'secretary',
    queries: ({ ownTaskId }) => ['', 'key=6-4', `id=${ownTaskId}`],
  },
  'pages/pledge/mine/index': { role: 'member' },
  'pages/pledge/list/index': { role: 'secretary', queries: () => ['', 'view=published'] },
  'pages/pledge/show/index': {
    role: 'member',
    queries: ({ pledgeIds }) => pledgeIds.map((id) => `id=${id}`),
  },
  'pages/selfcheck/rounds/index': { role: 'secretary' },
  'pages/selfcheck/round/index': {
    role: 'secretary',
    queries: ({ openRoundId }) => [`roundId=${openRoundId}`],
  },
  'pages/selfcheck/judge/index': {
    role: 'secretary',
    queries: ({ openRoundId }) => [`roundId=${openRoundId}&chapter=5`, `roundId=${openRoundId}&chapter=1`],
  },
  'pages/selfcheck/result/index': {
    role: 'leader',
    queries: ({ closedRoundId }) => [`roundId=${closedRoundId}`],
  },
  'pages/selfcheck/findings/index': { role: 'secretary' },
  'pages/selfcheck/finding/index': {
    role: 'member',
    queries: ({ findingId }) => [`findingId=${findingId}`],
  },
  'pages/selfcheck/finding-edit/index': {
    role: 'secretary',
    queries: () => ['', `key=1-2&title=${encodeURIComponent('工作格局')}`],
  },
  'pages/appraisal/list/index': { role: 'secretary' },
  'pages/appraisal/detail/index': {
    role: 'secretary',
    queries: ({ appraisalId }) => [`appraisalId=${appraisalId}`],
  },
  'pages/appraisal/department/index': {
    role: 'member',
    queries: ({ appraisalId, ownDepartmentId }) => [
      `appraisalId=${appraisalId}&departmentId=${ownDepartmentId}`,
    ],
  },
  'pages/appraisal/formula/index': { role: 'administrator' },
  'pages/notice/outbox/index': { role: 'member' },
};

/** The addresses of one page, without a leading slash. */
export function addressesOf(route: string, things: DemoThings): string[] {
  const queries = EVERY_PAGE[route]?.queries?.(things) ?? [''];
  return queries.map((query) => (query ? `${route}?${query}` : route));
}
