import type { Role } from '@/shared/membership/role';
import type { PageLink } from './link-grid';

/** What everyone comes for, the commonest first. */
export const OWN_LINKS: readonly PageLink[] = [
  { id: 'me-entries', icon: 'star', title: '积分明细', page: 'points/entries' },
  { id: 'me-service', icon: 'heart', title: '志愿服务', page: 'service/profile' },
  { id: 'me-ranking', icon: 'chart', title: '排行', page: 'points/ranking' },
  { id: 'me-data', icon: 'person', title: '个人信息', page: 'membership/profile' },
  { id: 'me-feedback', icon: 'message', title: '意见建议', page: 'membership/feedback' },
];

interface ManagingLink extends PageLink {
  readonly roles: readonly Role[];
}

interface ManagingGroup {
  readonly title: string;
  readonly links: readonly ManagingLink[];
}

const MANAGERS = ['secretary', 'leader', 'administrator'] as const;

/** What managing consists of: first what waits for a decision, then the rest by what it is about. */
const MANAGING_GROUPS: readonly ManagingGroup[] = [
  {
    title: '审核',
    links: [{ id: 'me-queue', icon: 'done', title: '记录审核', page: 'record/queue', roles: ['secretary'] }],
  },
  {
    title: '创建',
    links: [
      { id: 'me-progress', icon: 'flag', title: '创建进度', page: 'campaign/progress', roles: MANAGERS },
    ],
  },
  {
    title: '人员',
    links: [
      { id: 'me-people', icon: 'people', title: '人员', page: 'membership/people', roles: MANAGERS },
      {
        id: 'me-organisation',
        icon: 'list',
        title: '科室与支部',
        page: 'membership/organisation',
        roles: ['administrator'],
      },
      {
        id: 'me-import',
        icon: 'upload',
        title: '导入人员',
        page: 'membership/import',
        roles: ['administrator'],
      },
    ],
  },
  {
    title: '设置',
    links: [
      {
        id: 'me-settings',
        icon: 'settings',
        title: '单位设置',
        page: 'membership/settings',
        roles: ['administrator'],
      },
      {
        id: 'me-feedback-list',
        icon: 'message',
        title: '意见办理',
        page: 'membership/feedback-list',
        roles: ['administrator'],
      },
    ],
  },
];

/** The groups with what these roles may do; a group without anything is left out. */
export function managingGroups(roles: readonly Role[]): { title: string; links: PageLink[] }[] {
  return MANAGING_GROUPS.map(({ title, links }) => ({
    title,
    links: links.filter((link) => link.roles.some((role) => roles.includes(role))),
  })).filter(({ links }) => links.length > 0);
}
