import { RolePage } from '@/components/bound-page/role-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ItemForm } from '@/features/redemption/item-form';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function ItemEditPage() {
  return (
    <RolePage only="administrator" icon="gift" hint="兑换物品由管理员维护">
      {() => <ItemEdit />}
    </RolePage>
  );
}

/** `itemId`: that one is changed; without it a new one is added. */
function ItemEdit() {
  const { itemId } = useParams();
  const enabled = itemId !== undefined;
  const { data, error, reload } = useCall('redemption.item', { itemId: itemId ?? '' }, { enabled });
  if (enabled && !data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return <ItemForm item={data} />;
}
