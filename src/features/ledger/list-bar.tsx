import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { openPage } from '@/services/route';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { useExport } from './use-export';

interface ListBarProps {
  kind: LedgerKind;
  year: string;
  parentId: string | null;
  mayWrite: boolean;
  mayExport: boolean;
}

/** Entering another one, and the sheet for managers. */
export function ListBar({ kind, year, parentId, mayWrite, mayExport }: ListBarProps) {
  const sheet = useExport(kind, year);
  const { label, confirmed, parentKey } = LEDGER_KIND_FACTS[kind];
  const preset = parentKey && parentId ? { parentId } : {};
  return (
    <MessageBar error={sheet.error}>
      {mayExport ? (
        <ActionButton
          id="ledger-export"
          icon="download"
          busy={sheet.running}
          onTap={() => void sheet.start()}
        >
          导出表格
        </ActionButton>
      ) : null}
      {mayWrite ? (
        <ActionButton
          id="ledger-add"
          kind="primary"
          icon="plus"
          onTap={() => openPage('ledger/edit', { kind, ...preset })}
        >
          {confirmed ? '投稿' : `登记${label.length > 4 ? '' : label}`}
        </ActionButton>
      ) : null}
    </MessageBar>
  );
}
