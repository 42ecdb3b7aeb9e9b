import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ItemQueue } from '@/features/point-items/item-queue';
import { openPage } from '@/services/route';
import { hasRole, reloadSession, useSession } from '@/services/session';

export default function ItemsPage() {
  const session = useSession();
  if (session.status === 'unbound') {
    return (
      <PageFrame>
        <EmptyState icon="person" title="还没有绑定身份" hint="请从首页进入并绑定" />
      </PageFrame>
    );
  }
  if (session.status !== 'bound') {
    const failed = session.status === 'failed' ? session.error : undefined;
    return <PageFrame loading={!failed} error={failed} onRetry={() => void reloadSession()} />;
  }
  if (!hasRole(session, 'secretary')) {
    return (
      <PageFrame>
        <EmptyState icon="edit" title="没有权限" hint="加减分由支部书记提出和确认" />
      </PageFrame>
    );
  }
  const bar = (
    <BottomBar>
      <ActionButton id="item-propose" kind="primary" icon="plus" onTap={() => openPage('points/item-edit')}>
        提出加减分
      </ActionButton>
    </BottomBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      <ItemQueue ownId={session.profile.memberId} />
    </PageFrame>
  );
}
