import { Card } from '@/components/card/card';
import { SwitchField } from '@/components/fields/switch-field';
import { Icon, type IconName } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { setLargeType, useLargeType } from '@/services/large-type';
import { useOutbox } from '@/services/outbox';
import { openPage, type SubPage } from '@/services/route';
import type { Role } from '@/shared/membership/role';

interface Link {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly page: SubPage;
  /** Who sees it; default everyone. */
  readonly roles?: readonly Role[];
}

const OWN: readonly Link[] = [
  { id: 'me-entries', icon: 'star', title: '积分明细', page: 'points/entries' },
  { id: 'me-ranking', icon: 'chart', title: '排行', page: 'points/ranking' },
  { id: 'me-data', icon: 'person', title: '个人信息', page: 'membership/profile' },
  { id: 'me-feedback', icon: 'message', title: '意见建议', page: 'membership/feedback' },
];

const MANAGERS = ['secretary', 'leader', 'administrator'] as const;
const MANAGING: readonly Link[] = [
  { id: 'me-queue', icon: 'done', title: '审核记录', page: 'record/queue', roles: ['secretary'] },
  { id: 'me-progress', icon: 'flag', title: '创建进度', page: 'campaign/progress', roles: MANAGERS },
  { id: 'me-people', icon: 'people', title: '人员', page: 'membership/people', roles: MANAGERS },
  {
    id: 'me-organisation',
    icon: 'list',
    title: '科室与支部',
    page: 'membership/organisation',
    roles: ['administrator'],
  },
  { id: 'me-import', icon: 'upload', title: '导入人员', page: 'membership/import', roles: ['administrator'] },
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
];

/** Everything that is not on the first screen, by role. */
export function MeLinks({ roles }: { roles: readonly Role[] }) {
  const managing = MANAGING.filter((link) => link.roles?.some((role) => roles.includes(role)));
  return (
    <>
      {managing.length > 0 ? (
        <Section title="管理">
          <Links links={managing} />
        </Section>
      ) : null}
      <Section title="我的">
        <Links links={OWN} />
      </Section>
      <Section title="使用">
        <Preferences />
      </Section>
    </>
  );
}

function Links({ links }: { links: readonly Link[] }) {
  return (
    <Card flush>
      {links.map(({ id, icon, title, page }) => (
        <ListRow id={id} key={id} lead={<Icon name={icon} />} title={title} onTap={() => openPage(page)} />
      ))}
    </Card>
  );
}

function Preferences() {
  const large = useLargeType();
  const unsent = useOutbox().length;
  return (
    <Card flush>
      <SwitchField id="me-large-type" label="大字模式" value={large} onChange={setLargeType} />
      <ListRow
        id="me-outbox"
        title="未发送的内容"
        trail={unsent > 0 ? `${unsent}条` : '没有'}
        onTap={() => openPage('notice/outbox')}
      />
    </Card>
  );
}
