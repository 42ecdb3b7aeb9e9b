import { PageFrame } from '@/components/page-frame/page-frame';
import { Catalogue } from '@/features/redemption/catalogue';
import { useCall } from '@/services/use-call';
import { usePaged } from '@/services/use-paged';

export default function CataloguePage() {
  const purse = useCall('redemption.purse', {}, { refreshOnShow: true });
  const offers = usePaged('redemption.items', { all: false }, { refreshOnShow: true });
  const { data, error, loading } = purse;
  // One pull refreshes the points and what they are spent on.
  const list = {
    ...offers,
    reload: async () => {
      await Promise.all([purse.reload(), offers.reload()]);
    },
  };
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={list.reload}>
      <Catalogue purse={data} list={list} />
    </PageFrame>
  );
}
