import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import { ItemCard } from './item-card';

/** Everything that can or could be redeemed, for those who keep the list. */
export function ItemList() {
  const list = usePaged('redemption.items', { all: true }, { refreshOnShow: true });
  const nowMs = serverNowMs();
  return (
    <PagedList
      loose
      list={list}
      keyOf={(item) => item.itemId}
      renderRow={(item) => (
        <ItemCard
          item={item}
          nowMs={nowMs}
          onOpen={() => openPage('redemption/item-edit', { itemId: item.itemId })}
        />
      )}
      empty={<EmptyState icon="gift" title="还没有兑换物品" hint="点下面的“添加物品”，上架后大家就能兑换" />}
    />
  );
}
