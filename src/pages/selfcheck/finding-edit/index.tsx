import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ChangeFindingForm } from '@/features/selfcheck/change-finding-form';
import { FindingForm } from '@/features/selfcheck/finding-form';
import { useParams } from '@/services/route';
import { hasRole, reloadSession, useSession } from '@/services/session';

/** `key`, `title`: the indicator it was found with; none: a free one. `findingId`: one that is to be changed. */
export default function SelfcheckFindingEditPage() {
  const { key, title = '', findingId } = useParams();
  const session = useSession();
  if (session.status === 'failed') {
    return <PageFrame error={session.error} onRetry={() => void reloadSession()} />;
  }
  if (session.status === 'unknown' || session.status === 'loading') return <PageFrame loading />;
  if (!hasRole(session, 'secretary')) {
    return (
      <PageFrame>
        <EmptyState icon="edit" title="没有权限" hint="问题由支部书记登记和修改" />
      </PageFrame>
    );
  }
  if (findingId) return <ChangeFindingForm findingId={findingId} />;
  return <FindingForm indicatorKey={key ?? null} indicatorTitle={title} />;
}
