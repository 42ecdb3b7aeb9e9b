import { useShareAppMessage } from '@tarojs/taro';
import { NoAccess } from '@/components/no-access/no-access';
import { PageFrame } from '@/components/page-frame/page-frame';
import { PublishView } from '@/features/brand/publish-view';
import { visitPath } from '@/features/brand/visit-path';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function BrandPublishPage() {
  const { brandId = '' } = useParams();
  const { data, error, reload } = useCall('brand.show', { brandId }, { refreshOnShow: true });
  useShareAppMessage(() => ({
    title: data ? `${data.name}：${data.slogan || data.unitName}` : '创建品牌',
    path: `/${visitPath(brandId)}`,
  }));
  if (!data) return <PageFrame loading={!error} error={error} onRetry={() => void reload()} />;
  if (!data.mayPublish) return <NoAccess icon="star" hint="对外展示由支部书记或管理员决定" />;
  // Fields begin with what is shown, which the first look alone does not know.
  return <PublishView key={data.visit ? 'shown' : 'not'} brand={data} onChanged={reload} />;
}
