import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { ArchiveView } from '@/features/evidence/archive-view';
import { useCampaignYear } from '@/services/campaign-year';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function EvidenceArchivePage() {
  const session = useSession();
  const { data, error, loading, reload } = useCall('evidence.archive', useCampaignYear(), {
    refreshOnShow: true,
  });
  usePullToRefresh(reload);
  const bar =
    data && !data.readOnly && hasRole(session, 'secretary') ? (
      <BottomBar>
        <ActionButton id="archive-add" kind="primary" icon="plus" onTap={() => openPage('evidence/add')}>
          添加材料
        </ActionButton>
      </BottomBar>
    ) : undefined;
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void reload()}
      bottomBar={bar}
    >
      <YearBar shown={data} page="evidence/archive" />
      {data ? <ArchiveView archive={data} /> : null}
    </PageFrame>
  );
}
