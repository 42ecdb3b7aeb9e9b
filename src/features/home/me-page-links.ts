import type { Role } from '@/shared/membership/role';
import type { PageLink } from './link-grid';

/** What everyone comes for, the commonest first. */
export const OWN_LINKS: readonly PageLink[] = [
  { id: 'me-entries', icon: 'star', title: '积分明细', page: 'points/entries' },
  { id: 'me-service', icon: 'heart', title: '志愿服务', page: 'service/profile' },
  { id: 'me-service-records', icon: 'list', title: '服务记录', page: 'service/records' },
  { id: 'me-redemption', icon: 'gift', title: '积分兑换', page: 'redemption/catalogue' },
  { id: 'me-tasks', icon: 'flag', title: '我的任务', page: 'task/mine' },
  { id: 'me-pledges', icon: 'edit', title: '承诺践诺', page: 'pledge/mine' },
  { id: 'me-ranking', icon: 'chart', title: '排行', page: 'points/ranking' },
  { id: 'me-periods', icon: 'notice', title: '积分公示', page: 'points/periods' },
  { id: 'me-appeals', icon: 'scale', title: '我的申诉', page: 'points/appeals' },
  { id: 'me-result', icon: 'medal', title: '考核结果', page: 'points/result' },
  { id: 'me-rules', icon: 'book', title: '积分规则', page: 'points/rules' },
  { id: 'me-plan', icon: 'flag', title: '创建工作', page: 'campaign/plan' },
  { id: 'me-brands', icon: 'star', title: '创建品牌', page: 'brand/list' },
  { id: 'me-ledgers', icon: 'list', title: '工作台账', page: 'ledger/home' },
  { id: 'me-findings', icon: 'edit', title: '问题整改', page: 'selfcheck/findings' },
  { id: 'me-appraisal', icon: 'scale', title: '科室考核', page: 'appraisal/list' },
];

interface ManagingLink extends PageLink {
  readonly roles: readonly Role[];
}

interface ManagingGroup {
  readonly title: string;
  readonly links: readonly ManagingLink[];
}

const SECRETARY = ['secretary'] as const;
const TRANSFERRERS = ['secretary', 'administrator'] as const;
const ADMINISTRATOR = ['administrator'] as const;
const LOOKERS = ['leader', 'administrator'] as const;
const MANAGERS = ['secretary', 'leader', 'administrator'] as const;

const REVIEWS: readonly ManagingLink[] = [
  { id: 'me-queue', icon: 'done', title: '记录审核', page: 'record/queue', roles: SECRETARY },
  {
    id: 'me-corrections-queue',
    icon: 'edit',
    title: '更正申请',
    page: 'service/correction-queue',
    roles: SECRETARY,
  },
  { id: 'me-star-queue', icon: 'medal', title: '星级认定', page: 'service/star-queue', roles: SECRETARY },
  { id: 'me-pledge-queue', icon: 'edit', title: '承诺办理', page: 'pledge/list', roles: SECRETARY },
  { id: 'me-published', icon: 'notice', title: '时长公示', page: 'service/published', roles: SECRETARY },
  { id: 'me-items', icon: 'plus', title: '加减分', page: 'points/items', roles: SECRETARY },
  { id: 'me-appeal-queue', icon: 'scale', title: '申诉处理', page: 'points/appeal-queue', roles: SECRETARY },
];

const SERVICE: readonly ManagingLink[] = [
  {
    id: 'me-register-book',
    icon: 'book',
    title: '记录登记簿',
    page: 'service/register-book',
    roles: SECRETARY,
  },
  { id: 'me-redemption-desk', icon: 'ticket', title: '兑换发放', page: 'redemption/desk', roles: SECRETARY },
  {
    id: 'me-redemption-items',
    icon: 'gift',
    title: '兑换物品',
    page: 'redemption/items',
    roles: ADMINISTRATOR,
  },
];

const PEOPLE: readonly ManagingLink[] = [
  { id: 'me-people', icon: 'people', title: '人员', page: 'membership/people', roles: MANAGERS },
  {
    id: 'me-transfers',
    icon: 'place',
    title: '转接办理',
    page: 'membership/transfers',
    roles: TRANSFERRERS,
  },
  {
    id: 'me-organisation',
    icon: 'list',
    title: '科室与支部',
    page: 'membership/organisation',
    roles: ADMINISTRATOR,
  },
  { id: 'me-import', icon: 'upload', title: '导入人员', page: 'membership/import', roles: ADMINISTRATOR },
];

const SETTINGS: readonly ManagingLink[] = [
  {
    id: 'me-settings',
    icon: 'settings',
    title: '单位设置',
    page: 'membership/settings',
    roles: ADMINISTRATOR,
  },
  { id: 'me-rule-sets', icon: 'list', title: '规则管理', page: 'points/rule-sets', roles: MANAGERS },
  {
    id: 'me-service-settings',
    icon: 'heart',
    title: '服务设置',
    page: 'service/settings',
    roles: ADMINISTRATOR,
  },
  {
    id: 'me-feedback-list',
    icon: 'message',
    title: '意见办理',
    page: 'membership/feedback-list',
    roles: ADMINISTRATOR,
  },
  {
    id: 'me-reconcile',
    icon: 'done',
    title: '数据核对',
    page: 'membership/reconcile',
    roles: ADMINISTRATOR,
  },
];

/** What managing consists of: first what waits for a decision, then the rest by what it is about. */
const MANAGING_GROUPS: readonly ManagingGroup[] = [
  { title: '审核', links: REVIEWS },
  {
    title: '创建',
    links: [
      { id: 'me-readiness', icon: 'flag', title: '创建进展', page: 'campaign/readiness', roles: MANAGERS },
      { id: 'me-all-tasks', icon: 'list', title: '创建任务', page: 'task/list', roles: MANAGERS },
      { id: 'me-owners', icon: 'people', title: '指定责任人', page: 'task/owners', roles: MANAGERS },
      { id: 'me-archive', icon: 'book', title: '创建档案', page: 'evidence/archive', roles: MANAGERS },
      { id: 'me-selfcheck', icon: 'done', title: '自查自评', page: 'selfcheck/rounds', roles: MANAGERS },
      { id: 'me-progress', icon: 'chart', title: '活动数据', page: 'campaign/progress', roles: MANAGERS },
      { id: 'me-standard', icon: 'list', title: '创建标准', page: 'campaign/standard', roles: MANAGERS },
      { id: 'me-rollup', icon: 'people', title: '同创汇总', page: 'campaign/rollup', roles: LOOKERS },
      { id: 'me-articles', icon: 'notice', title: '信息考评', page: 'ledger/articles', roles: MANAGERS },
      {
        id: 'me-campaign-setup',
        icon: 'settings',
        title: '创建设置',
        page: 'campaign/setup',
        roles: ADMINISTRATOR,
      },
    ],
  },
  { title: '服务与兑换', links: SERVICE },
  { title: '人员', links: PEOPLE },
  { title: '规则与设置', links: SETTINGS },
];

/** Groups with fewer links than this stand together: a line for each would be mostly empty. */
const FEW = 2;

/** The groups with what these roles may do; small ones are put together at the end, empty ones left out. */
export function managingGroups(roles: readonly Role[]): { title: string; links: PageLink[] }[] {
  const groups = MANAGING_GROUPS.map(({ title, links }) => ({
    title,
    links: links.filter((link) => link.roles.some((role) => roles.includes(role))),
  })).filter(({ links }) => links.length > 0);
  const small = groups.filter(({ links }) => links.length <= FEW);
  if (small.length < 2) return groups;
  const rest = groups.filter(({ links }) => links.length > FEW);
  const together = { title: rest.length > 0 ? '其他' : '', links: small.flatMap(({ links }) => links) };
  return [...rest, together];
}
