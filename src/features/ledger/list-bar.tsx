import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { cloud } from '@/services/cloud';
import { openPage } from '@/services/route';
import { useDocument } from '@/services/use-document';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';

interface ListBarProps {
  kind: LedgerKind;
  year: string;
  parentId: string | null;
  mayWrite: boolean;
  mayExport: boolean;
}

/** The page is named after the kind: where two buttons share a line, only short names stay in one line of large type. */
const addWords = (label: string, beside: boolean): string =>
  label.length > (beside ? 2 : 4) ? '登记' : `登记${label}`;

/** Entering another one, and the sheet for managers. */
export function ListBar({ kind, year, parentId, mayWrite, mayExport }: ListBarProps) {
  const sheet = useDocument(() => cloud.call('ledger.export', { kind, year: year || null }));
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
          {confirmed ? '投稿' : addWords(label, mayExport)}
        </ActionButton>
      ) : null}
    </MessageBar>
  );
}
