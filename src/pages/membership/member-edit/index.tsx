import { BoundPage } from '@/components/bound-page/bound-page';
import { NoAccess } from '@/components/no-access/no-access';
import { PageFrame } from '@/components/page-frame/page-frame';
import { PersonCard } from '@/features/people/person-card';
import { PersonForm } from '@/features/people/person-form';
import { TransferLink } from '@/features/people/transfer-link';
import { useParams } from '@/services/route';
import { type BoundSession, hasRole } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function MemberEditPage() {
  return <BoundPage>{(session) => <MemberEdit session={session} />}</BoundPage>;
}

/** `memberId`: that person, to be changed by administrators and seen by other managers; without it a new one. */
function MemberEdit({ session }: { session: BoundSession }) {
  const { memberId } = useParams();
  const enabled = memberId !== undefined;
  const { data, error, reload } = useCall('membership.person', { memberId: memberId ?? '' }, { enabled });
  if (enabled && !data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  if (hasRole(session, 'administrator')) return <PersonForm person={data} onChanged={reload} />;
  if (!data) return <NoAccess icon="person" hint="人员由管理员添加" />;
  return (
    <PageFrame>
      <PersonCard person={data} />
      {hasRole(session, 'secretary') && data.active ? <TransferLink memberId={data.memberId} /> : null}
    </PageFrame>
  );
}
