import { PageFrame } from '@/components/page-frame/page-frame';
import { PledgeList } from '@/features/pledge/pledge-list';
import { useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

/** `view`: what a secretary sees first. */
export default function PledgeListPage() {
  const { view } = useParams();
  const session = useSession();
  const secretary = hasRole(session, 'secretary');
  return (
    <PageFrame loading={session.status === 'unknown' || session.status === 'loading'}>
      <PledgeList key={String(secretary)} view={view} secretary={secretary} />
    </PageFrame>
  );
}
