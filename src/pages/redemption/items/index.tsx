import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { RolePage } from '@/components/bound-page/role-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ItemList } from '@/features/redemption/item-list';
import { openPage } from '@/services/route';

export default function ItemsPage() {
  const bar = (
    <BottomBar>
      <ActionButton id="item-add" kind="primary" icon="plus" onTap={() => openPage('redemption/item-edit')}>
        添加物品
      </ActionButton>
    </BottomBar>
  );
  return (
    <RolePage
      only="administrator"
      icon="gift"
      hint="兑换物品由管理员维护，您可以去看看能兑换什么"
      actionText="去兑换"
      onAction={() => openPage('redemption/catalogue')}
    >
      {() => (
        <PageFrame bottomBar={bar}>
          <ItemList />
        </PageFrame>
      )}
    </RolePage>
  );
}
