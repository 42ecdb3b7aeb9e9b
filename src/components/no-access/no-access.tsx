import { EmptyState } from '../empty-state/empty-state';
import type { IconName } from '../icon/icon';
import { PageFrame } from '../page-frame/page-frame';

export interface NoAccessProps {
  icon: IconName;
  /** Whose page it is. */
  hint: string;
  actionText?: string;
  onAction?: () => void;
}

/** A page that is not the caller's to use, and whose it is. */
export function NoAccess(props: NoAccessProps) {
  return (
    <PageFrame>
      <EmptyState title="没有权限" {...props} />
    </PageFrame>
  );
}
