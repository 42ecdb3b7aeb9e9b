import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { FindingsView } from '@/features/selfcheck/findings-view';
import { useCampaignYear } from '@/services/campaign-year';
import { openPage, useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

/** `state`: which to show first. */
export default function SelfcheckFindingsPage() {
  const { state } = useParams();
  const { campaignId, year } = useCampaignYear();
  const records = hasRole(useSession(), 'secretary') && !campaignId && !year;
  const bar = records ? (
    <BottomBar>
      <ActionButton
        id="finding-add"
        kind="primary"
        icon="plus"
        onTap={() => openPage('selfcheck/finding-edit')}
      >
        登记问题
      </ActionButton>
    </BottomBar>
  ) : undefined;
  return (
    <PageFrame bottomBar={bar}>
      <FindingsView first={state} />
    </PageFrame>
  );
}
