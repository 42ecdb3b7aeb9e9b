import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ItemList } from '@/features/redemption/item-list';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

export default function ItemsPage() {
  const session = useSession();
  if (session.status === 'bound' && !hasRole(session, 'administrator')) {
    return (
      <PageFrame>
        <EmptyState
          icon="gift"
          title="没有权限"
          hint="兑换物品由管理员维护，您可以去看看能兑换什么"
          actionText="去兑换"
          onAction={() => openPage('redemption/catalogue')}
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame
      bottomBar={
        <BottomBar>
          <ActionButton
            id="item-add"
            kind="primary"
            icon="plus"
            onTap={() => openPage('redemption/item-edit')}
          >
            添加物品
          </ActionButton>
        </BottomBar>
      }
    >
      <ItemList />
    </PageFrame>
  );
}
