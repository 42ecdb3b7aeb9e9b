import { ActionButton } from '@/components/action-button/action-button';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { RetryNotice } from '@/components/notice/retry-notice';
import { Sheet } from '@/components/sheet/sheet';
import { usePaged } from '@/services/use-paged';

interface OwnerSheetProps {
  departmentId: string;
  departmentName: string;
  ownerId: string | null;
  error?: string;
  onChoose: (owner: { ownerId: string | null; ownerName: string }) => void;
  onClose: () => void;
}

/** A person of one department, or nobody yet. */
export function OwnerSheet({
  departmentId,
  departmentName,
  ownerId,
  error,
  onChoose,
  onClose,
}: OwnerSheetProps) {
  const list = usePaged('membership.people', { search: '', departmentId });
  return (
    <Sheet open title={`${departmentName}由谁负责`} onClose={onClose}>
      {error ? <Notice tone="bad">{error}</Notice> : null}
      <ListRow
        id="owner-none"
        plain
        title="先不定人"
        lines={['由科室安排']}
        selected={ownerId === null}
        trail={ownerId === null ? <Icon name="check" /> : undefined}
        onTap={() => onChoose({ ownerId: null, ownerName: '' })}
      />
      {list.rows
        .filter(({ active }) => active)
        .map(({ memberId, name }) => (
          <ListRow
            key={memberId}
            id={`owner-${memberId}`}
            plain
            title={name}
            selected={memberId === ownerId}
            trail={memberId === ownerId ? <Icon name="check" /> : undefined}
            onTap={() => onChoose({ ownerId: memberId, ownerName: name })}
          />
        ))}
      {list.error ? <RetryNotice error={list.error} onRetry={list.reload} /> : null}
      {list.done || list.error ? null : (
        <ActionButton compact kind="quiet" busy={list.loading} onTap={list.loadMore}>
          加载更多
        </ActionButton>
      )}
    </Sheet>
  );
}
