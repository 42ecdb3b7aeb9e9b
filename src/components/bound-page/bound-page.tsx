import type { ReactNode } from 'react';
import { CallError } from '@/services/call-error';
import { type BoundSession, reloadSession, useSession } from '@/services/session';
import { PageFrame } from '../page-frame/page-frame';

interface BoundPageProps {
  children: (session: BoundSession) => ReactNode;
}

/** A page that needs to know who uses it: waits for that, asks again when it failed, leads to the binding. */
export function BoundPage({ children }: BoundPageProps) {
  const session = useSession();
  if (session.status === 'bound') return children(session);
  const unbound = session.status === 'unbound' ? new CallError('NOT_BOUND', '') : undefined;
  const error = session.status === 'failed' ? session.error : unbound;
  return <PageFrame loading={!error} error={error} onRetry={reloadSession} />;
}
