import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { TransferCode } from '@/features/transfer/transfer-code';
import { TransferDesk } from '@/features/transfer/transfer-desk';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

export default function TransfersPage() {
  const isAdministrator = hasRole(useSession(), 'administrator');
  return (
    <PageFrame
      bottomBar={
        <BottomBar>
          <ActionButton
            id="transfer-start"
            kind="primary"
            icon="plus"
            onTap={() => openPage('membership/transfer-new', { for: 'other' })}
          >
            发起转接
          </ActionButton>
        </BottomBar>
      }
    >
      {isAdministrator ? <TransferCode /> : null}
      <TransferDesk />
    </PageFrame>
  );
}
