import { PageFrame } from '@/components/page-frame/page-frame';
import { TransferForm } from '@/features/transfer/transfer-form';
import { CallError } from '@/services/call-error';
import { useParams } from '@/services/route';
import { reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

/** `memberId`: for that person; `for=other`: for somebody still to be chosen; without both one's own. */
export default function TransferNewPage() {
  const { memberId, for: whom } = useParams();
  const session = useSession();
  const enabled = memberId !== undefined;
  const person = useCall('membership.person', { memberId: memberId ?? '' }, { enabled });
  if (session.status !== 'bound') {
    const unbound = session.status === 'unbound' ? new CallError('NOT_BOUND', '') : undefined;
    const error = session.status === 'failed' ? session.error : unbound;
    return <PageFrame loading={!error} error={error} onRetry={reloadSession} />;
  }
  if (enabled && !person.data) {
    return <PageFrame loading={person.loading} error={person.error} onRetry={person.reload} />;
  }
  if (person.data) return <TransferForm subject={person.data} branchId={person.data.branchId ?? undefined} />;
  if (whom === 'other') return <TransferForm subject={undefined} branchId={undefined} />;
  return <TransferForm subject={null} branchId={session.profile.branchId ?? undefined} />;
}
