import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { RolePage } from '@/components/bound-page/role-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ItemQueue } from '@/features/point-items/item-queue';
import { openPage } from '@/services/route';

export default function ItemsPage() {
  const bar = (
    <BottomBar>
      <ActionButton id="item-propose" kind="primary" icon="plus" onTap={() => openPage('points/item-edit')}>
        提出加减分
      </ActionButton>
    </BottomBar>
  );
  return (
    <RolePage only="secretary" icon="edit" hint="加减分由支部书记提出和确认">
      {(session) => (
        <PageFrame bottomBar={bar}>
          <ItemQueue ownId={session.profile.memberId} />
        </PageFrame>
      )}
    </RolePage>
  );
}
