import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { IssueSheet } from '@/features/service-desk/issue-sheet';
import { RegisterBook } from '@/features/service-desk/register-book';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { usePaged } from '@/services/use-paged';

export default function RegisterBookPage() {
  const mayIssue = hasRole(useSession(), 'secretary');
  const list = usePaged('service.recordRegister', {}, { refreshOnShow: true });
  const [issuing, setIssuing] = useState(false);
  return (
    <PageFrame
      bottomBar={
        mayIssue ? (
          <BottomBar>
            <ActionButton id="register-issue" kind="primary" icon="plus" onTap={() => setIssuing(true)}>
              为他人开具
            </ActionButton>
          </BottomBar>
        ) : undefined
      }
    >
      <RegisterBook list={list} />
      {issuing ? (
        <IssueSheet
          onClose={() => setIssuing(false)}
          onIssued={(serviceRecordId) => {
            setIssuing(false);
            openPage('service/record', { id: serviceRecordId });
          }}
        />
      ) : null}
    </PageFrame>
  );
}
