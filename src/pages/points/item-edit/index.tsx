import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { appealOfParams } from '@/features/point-items/item-form';
import { ItemFormView } from '@/features/point-items/item-form-view';
import { useParams } from '@/services/route';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

/** `appealId`, `memberId`, `memberName`, `about`, `veto`: the correction after that appeal; else a new item. */
export default function ItemEditPage() {
  const params = useParams();
  const session = useSession();
  const bound = session.status === 'bound';
  const secretary = hasRole(session, 'secretary');
  const { data, error, reload } = useCall('points.ruleSets', {}, { enabled: secretary });
  if (session.status === 'unbound') {
    return (
      <PageFrame>
        <EmptyState icon="person" title="还没有绑定身份" hint="请从首页进入并绑定" />
      </PageFrame>
    );
  }
  if (bound && !secretary) {
    return (
      <PageFrame>
        <EmptyState icon="edit" title="没有权限" hint="加减分由支部书记提出" />
      </PageFrame>
    );
  }
  if (session.status === 'failed') {
    return <PageFrame error={session.error} onRetry={() => void reloadSession()} />;
  }
  if (!bound || !data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return (
    <ItemFormView sets={data.ruleSets} appeal={appealOfParams(params)} ownId={session.profile.memberId} />
  );
}
