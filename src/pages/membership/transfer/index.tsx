import { PageFrame } from '@/components/page-frame/page-frame';
import { OwnTransfer } from '@/features/transfer/own-transfer';
import { CallError } from '@/services/call-error';
import { reloadSession, useSession } from '@/services/session';

export default function TransferPage() {
  const session = useSession();
  if (session.status === 'bound') return <OwnTransfer session={session} />;
  const unbound = session.status === 'unbound' ? new CallError('NOT_BOUND', '') : undefined;
  const error = session.status === 'failed' ? session.error : unbound;
  return <PageFrame loading={!error} error={error} onRetry={reloadSession} />;
}
