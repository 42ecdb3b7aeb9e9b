import type { CallError } from '@/services/call-error';
import { Notice } from './notice';

interface RetryNoticeProps {
  error: CallError;
  onRetry: () => Promise<void>;
}

/** What could not be asked for, in the place where it was to stand; a tap asks again. */
export function RetryNotice({ error, onRetry }: RetryNoticeProps) {
  return (
    <Notice tone="bad" onTap={() => void onRetry()}>
      {`${error.message}（点这里再试一次）`}
    </Notice>
  );
}
