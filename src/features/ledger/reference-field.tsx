import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import type { FieldProps } from '@/components/fields/field-props';
import { FieldValue } from '@/components/fields/field-value';
import { FormRow } from '@/components/form-row/form-row';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { RetryNotice } from '@/components/notice/retry-notice';
import { Sheet } from '@/components/sheet/sheet';
import { Skeleton } from '@/components/skeleton/skeleton';
import { usePaged } from '@/services/use-paged';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';

export interface ChosenEntry {
  readonly entryId: string;
  readonly title: string;
}

interface ReferenceFieldProps extends FieldProps<ChosenEntry | undefined> {
  kind: LedgerKind;
}

/** Another entry of the unit, chosen from its ledger; not required, it can be taken away again. */
export function ReferenceField(props: ReferenceFieldProps) {
  const { id, label, value, onChange, required, error, hint, kind } = props;
  const [open, setOpen] = useState(false);
  const choose = (entry: ChosenEntry | undefined) => {
    onChange(entry);
    setOpen(false);
  };
  const clear =
    value && !required ? (
      <ActionButton kind="quiet" onTap={() => choose(undefined)}>
        不选
      </ActionButton>
    ) : undefined;
  return (
    <>
      <FormRow label={label} required={required} error={error} hint={hint}>
        <View id={id} role="button" onClick={() => setOpen(true)}>
          <FieldValue text={value?.title ?? ''} placeholder={`请选择${LEDGER_KIND_FACTS[kind].label}`} />
        </View>
      </FormRow>
      <Sheet open={open} title={`选择${label}`} onClose={() => setOpen(false)} actions={clear}>
        {open ? <Choices kind={kind} chosenId={value?.entryId} onChoose={choose} /> : null}
      </Sheet>
    </>
  );
}

interface ChoicesProps {
  kind: LedgerKind;
  chosenId: string | undefined;
  onChoose: (entry: ChosenEntry) => void;
}

function Choices({ kind, chosenId, onChoose }: ChoicesProps) {
  const list = usePaged('ledger.list', { kind, year: null, state: null, parentId: null });
  if (list.loading && list.rows.length === 0) return <Skeleton />;
  if (list.error && list.rows.length === 0) return <RetryNotice error={list.error} onRetry={list.reload} />;
  const { label } = LEDGER_KIND_FACTS[kind];
  if (list.rows.length === 0) return <EmptyState title={`还没有${label}`} hint={`请先在“${label}”里登记`} />;
  return (
    <View>
      {list.rows.map(({ entryId, title, lines }) => (
        <ListRow
          id={`choose-${entryId}`}
          key={entryId}
          plain
          title={title}
          lines={lines.slice(0, 1)}
          selected={entryId === chosenId}
          trail={entryId === chosenId ? <Icon name="check" /> : undefined}
          onTap={() => onChoose({ entryId, title })}
        />
      ))}
      {list.done ? null : (
        <ActionButton kind="quiet" busy={list.loading} onTap={list.loadMore}>
          加载更多
        </ActionButton>
      )}
    </View>
  );
}
