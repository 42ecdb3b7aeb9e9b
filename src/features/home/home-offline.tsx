import { EmptyState } from '@/components/empty-state/empty-state';
import type { CallError } from '@/services/call-error';
import { QuickEntries } from './quick-entries';
import { ScanButton } from './scan-button';

interface HomeOfflineProps {
  error: CallError;
  onRetry: () => Promise<void>;
}

/** Without a way to the server one can still scan and fill in: the phone keeps it and sends it later. */
export function HomeOffline({ error, onRetry }: HomeOfflineProps) {
  return (
    <>
      <ScanButton onDone={onRetry} />
      <QuickEntries manager={false} />
      <EmptyState
        icon="offline"
        title="暂时连不上"
        hint={`${error.message}。现在仍可以扫码签到、填报记录，联网后自动上报`}
        actionText="重试"
        onAction={() => void onRetry()}
      />
    </>
  );
}
