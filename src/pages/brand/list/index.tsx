import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { BrandHome } from '@/features/brand/brand-home';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useCall } from '@/services/use-call';
import { localDateOf } from '@/shared/time/local-date';

export default function BrandListPage() {
  const year = localDateOf(serverNowMs()).slice(0, 4);
  const { data, error, loading, reload } = useCall('brand.list', { year }, { refreshOnShow: true });
  usePullToRefresh(reload);
  const bar = data?.mayManage ? (
    <BottomBar>
      <ActionButton id="brand-add" kind="primary" icon="plus" onTap={() => openPage('brand/edit')}>
        新建品牌
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
      {data ? <BrandHome answer={data} onChanged={() => void reload()} /> : null}
    </PageFrame>
  );
}
