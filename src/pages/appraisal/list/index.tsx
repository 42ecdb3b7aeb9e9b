import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { AppraisalList } from '@/features/appraisal/appraisal-list';
import { ComputeSheet } from '@/features/appraisal/compute-sheet';
import { useCampaignYear } from '@/services/campaign-year';
import { hasRole, useSession } from '@/services/session';

export default function AppraisalListPage() {
  const { campaignId, year } = useCampaignYear();
  const computes = hasRole(useSession(), 'secretary') && !campaignId && !year;
  const [open, setOpen] = useState(false);
  const bar = computes ? (
    <BottomBar>
      <ActionButton id="appraisal-compute" kind="primary" icon="plus" onTap={() => setOpen(true)}>
        开始一次考核
      </ActionButton>
    </BottomBar>
  ) : undefined;
  return (
    <PageFrame bottomBar={bar}>
      <AppraisalList computes={computes} />
      <ComputeSheet open={open} onClose={() => setOpen(false)} />
    </PageFrame>
  );
}
