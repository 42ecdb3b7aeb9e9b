import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { INDICATOR_CHOICES } from '@/features/readiness/indicator-choice';
import { NoCampaign } from '@/features/readiness/no-campaign';
import { TreeView } from '@/features/readiness/tree-view';
import { useReadiness } from '@/features/readiness/use-readiness';
import { useParams } from '@/services/route';

export default function CampaignTreePage() {
  const asked = useParams().choice;
  const { data, error, loading, reload } = useReadiness();
  usePullToRefresh(reload);
  const choice = INDICATOR_CHOICES.find((one) => one === asked) ?? 'all';
  return (
    <PageFrame loading={loading} error={data ? undefined : error} onRetry={reload}>
      <YearBar shown={data?.campaign ?? undefined} page="campaign/tree" params={{ choice: asked }} />
      {data?.campaign ? <TreeView chapters={data.chapters} initial={choice} /> : null}
      {data && !data.campaign ? <NoCampaign /> : null}
    </PageFrame>
  );
}
