import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ItemForm } from '@/features/redemption/item-form';
import { useParams } from '@/services/route';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

/** `itemId`: that one is changed; without it a new one is added. */
export default function ItemEditPage() {
  const { itemId } = useParams();
  const session = useSession();
  const mayEdit = hasRole(session, 'administrator');
  const enabled = itemId !== undefined && mayEdit;
  const { data, error, reload } = useCall('redemption.item', { itemId: itemId ?? '' }, { enabled });
  if (session.status === 'failed') {
    return <PageFrame error={session.error} onRetry={() => void reloadSession()} />;
  }
  if (session.status === 'unknown' || session.status === 'loading') return <PageFrame loading />;
  if (!mayEdit) {
    return (
      <PageFrame>
        <EmptyState icon="gift" title="没有权限" hint="兑换物品由管理员维护" />
      </PageFrame>
    );
  }
  if (itemId !== undefined && !data) {
    return <PageFrame loading={!error} error={error} onRetry={() => void reload()} />;
  }
  return <ItemForm item={data} />;
}
