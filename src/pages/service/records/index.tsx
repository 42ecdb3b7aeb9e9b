import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { IssueSheet } from '@/features/service-record/issue-sheet';
import { OwnServiceRecords } from '@/features/service-record/own-service-records';
import { usePaged } from '@/services/use-paged';

export default function ServiceRecordsPage() {
  const [issuing, setIssuing] = useState(false);
  const list = usePaged('service.ownRecords', {}, { refreshOnShow: true });
  const open = () => setIssuing(true);
  return (
    <PageFrame
      bottomBar={
        <BottomBar>
          <ActionButton id="issue" kind="primary" icon="plus" onTap={open}>
            开具服务记录
          </ActionButton>
        </BottomBar>
      }
    >
      <OwnServiceRecords list={list} onIssue={open} />
      <IssueSheet open={issuing} onClose={() => setIssuing(false)} />
    </PageFrame>
  );
}
