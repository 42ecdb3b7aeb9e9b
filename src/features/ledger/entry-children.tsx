import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { openPage } from '@/services/route';
import { LEDGER_KINDS, type LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { LEDGER_ICONS } from './kind-look';

/** Ledgers whose entries stand under this kind: what was done with a partner, visits to a contact point. */
function childKinds(kind: LedgerKind): LedgerKind[] {
  return LEDGER_KINDS.filter((child) => {
    const { parentKey, fields } = LEDGER_KIND_FACTS[child];
    const field = fields.find(({ key }) => key === parentKey);
    return field?.type === 'reference' && field.kind === kind;
  });
}

/** Where one finds what belongs under an entry. */
export function EntryChildren({ kind, entryId }: { kind: LedgerKind; entryId: string }) {
  const children = childKinds(kind);
  if (children.length === 0) return null;
  return (
    <Card flush>
      {children.map((child) => (
        <ListRow
          id={`entry-children-${child}`}
          key={child}
          lead={<Icon name={LEDGER_ICONS[child]} />}
          title={LEDGER_KIND_FACTS[child].label}
          onTap={() => openPage('ledger/list', { kind: child, parentId: entryId })}
        />
      ))}
    </Card>
  );
}
