import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { PeopleList } from '@/features/people/people-list';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

export default function MembershipPeoplePage() {
  const mayEdit = hasRole(useSession(), 'administrator');
  const bar = (
    <BottomBar>
      <ActionButton id="people-import" kind="quiet" icon="upload" onTap={() => openPage('membership/import')}>
        导入
      </ActionButton>
      <ActionButton
        id="people-add"
        kind="primary"
        icon="plus"
        onTap={() => openPage('membership/member-edit')}
      >
        添加人员
      </ActionButton>
    </BottomBar>
  );
  return (
    <PageFrame bottomBar={mayEdit ? bar : undefined}>
      <PeopleList mayEdit={mayEdit} />
    </PageFrame>
  );
}
