import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { PersonCard } from '@/features/people/person-card';
import { PersonForm } from '@/features/people/person-form';
import { TransferLink } from '@/features/people/transfer-link';
import { useParams } from '@/services/route';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

/** `memberId`: that person, to be changed by administrators and seen by other managers; without it a new one. */
export default function MemberEditPage() {
  const { memberId } = useParams();
  const session = useSession();
  const mayEdit = hasRole(session, 'administrator');
  const { data, error, reload } = useCall(
    'membership.person',
    { memberId: memberId ?? '' },
    { enabled: memberId !== undefined },
  );
  const waiting = session.status === 'unknown' || session.status === 'loading';
  if (session.status === 'failed') {
    return <PageFrame error={session.error} onRetry={() => void reloadSession()} />;
  }
  if (waiting || (memberId !== undefined && !data)) {
    return <PageFrame loading={!error} error={error} onRetry={reload} />;
  }
  if (!mayEdit) {
    return (
      <PageFrame>
        {data ? (
          <>
            <PersonCard person={data} />
            {hasRole(session, 'secretary') && data.active ? <TransferLink memberId={data.memberId} /> : null}
          </>
        ) : (
          <EmptyState icon="person" title="没有权限" hint="人员由管理员添加" />
        )}
      </PageFrame>
    );
  }
  return <PersonForm person={data} onChanged={reload} />;
}
