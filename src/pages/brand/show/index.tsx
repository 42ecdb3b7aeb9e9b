import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { BrandView } from '@/features/brand/brand-view';
import { ShareCard } from '@/features/brand/share-card';
import { visitPath } from '@/features/brand/visit-path';
import { openPage, useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function BrandShowPage() {
  const { brandId = '' } = useParams();
  const { data, error, loading, reload } = useCall('brand.show', { brandId }, { refreshOnShow: true });
  const [sharing, setSharing] = useState(false);
  usePullToRefresh(reload);
  useShareAppMessage(() => ({
    title: data ? `${data.name}：${data.slogan || data.unitName}` : '创建品牌',
    // Strangers would only be asked to bind where the unit's own page is.
    path: data?.visit ? `/${visitPath(brandId)}` : `/pages/brand/show/index?brandId=${brandId}`,
  }));
  const bar = data ? (
    <BottomBar>
      {data.mayChange ? (
        <ActionButton id="brand-change" icon="edit" onTap={() => openPage('brand/edit', { brandId })}>
          修改
        </ActionButton>
      ) : null}
      <ActionButton id="brand-share" kind="primary" onTap={() => setSharing(true)}>
        品牌名片
      </ActionButton>
    </BottomBar>
  ) : undefined;
  return (
    <PageFrame
      flushTop
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void reload()}
      bottomBar={bar}
    >
      {data ? (
        <>
          <BrandView brand={data} />
          <ShareCard brand={data} open={sharing} onClose={() => setSharing(false)} />
        </>
      ) : null}
    </PageFrame>
  );
}
