import { useShareAppMessage } from '@tarojs/taro';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { visitPath } from '@/features/brand/visit-path';
import { VisitView } from '@/features/brand/visit-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

/** `brandId`, or `scene` as a 小程序码 brings it. Anyone may look, without being bound to a unit. */
export default function BrandVisitPage() {
  const { brandId: linked, scene } = useParams();
  const brandId = linked ?? scene ?? '';
  const { data, error, loading, reload } = useCall('brand.visit', { brandId });
  usePullToRefresh(reload);
  useShareAppMessage(() => ({
    title: data ? `${data.name}：${data.slogan || data.unitName}` : '创建品牌',
    path: `/${visitPath(brandId)}`,
  }));
  const closed = error?.code === 'NOT_FOUND' || error?.code === 'INPUT_INVALID';
  return (
    <PageFrame
      quiet
      flushTop
      loading={loading && !data}
      error={data || closed ? undefined : error}
      onRetry={() => void reload()}
    >
      {data ? <VisitView visit={data} /> : null}
      {closed && !data ? (
        <EmptyState icon="star" title="未对外展示" hint="这个品牌没有对外展示，或展示已经结束" />
      ) : null}
    </PageFrame>
  );
}
