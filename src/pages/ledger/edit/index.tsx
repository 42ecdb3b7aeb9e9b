import { BoundPage } from '@/components/bound-page/bound-page';
import { NoAccess } from '@/components/no-access/no-access';
import { PageFrame } from '@/components/page-frame/page-frame';
import { EntryFormView } from '@/features/ledger/entry-form-view';
import { kindOf } from '@/features/ledger/ledger-choice';
import { parentField } from '@/features/ledger/ledger-form';
import { usePageTitle } from '@/services/page-title';
import { useParams } from '@/services/route';
import { type BoundSession, hasRole } from '@/services/session';
import { useCall } from '@/services/use-call';
import { MANAGERS } from '@/shared/contract/action-spec';
import type { EntryValues } from '@/shared/ledger/field';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';

export default function LedgerEditPage() {
  return <BoundPage>{(session) => <LedgerEdit session={session} />}</BoundPage>;
}

/**
 * `kind`: which ledger; `entryId`: change that entry; `parentId`: a new one under that entry, `startsAtMs` and
 * `endsAtMs`: at that time.
 */
function LedgerEdit({ session }: { session: BoundSession }) {
  const { kind: named, entryId, parentId, startsAtMs, endsAtMs } = useParams();
  const kind = kindOf(named);
  usePageTitle(LEDGER_KIND_FACTS[kind].label);
  const entry = useCall('ledger.get', { entryId: entryId ?? '' }, { enabled: entryId !== undefined });
  const parent = useCall('ledger.get', { entryId: parentId ?? '' }, { enabled: parentId !== undefined });
  const wanted = [entryId === undefined ? undefined : entry, parentId === undefined ? undefined : parent];
  const missing = wanted.find((one) => one !== undefined && !one.data);
  if (missing) {
    return <PageFrame loading={!missing.error} error={missing.error} onRetry={() => void missing.reload()} />;
  }
  const { label, writers } = LEDGER_KIND_FACTS[kind];
  const mayWrite = writers.some((role) => role === 'member' || hasRole(session, role));
  if (entry.data ? !entry.data.mayChange : !mayWrite) {
    return <NoAccess icon="edit" hint={`${label}由支部书记登记，如需要请联系支部书记`} />;
  }
  const under = parentField(kind);
  const chosen = under && parent.data ? { [under.key]: parent.data.entryId } : {};
  const times: EntryValues =
    startsAtMs && endsAtMs ? { startsAtMs: Number(startsAtMs), endsAtMs: Number(endsAtMs) } : {};
  return (
    <EntryFormView
      kind={kind}
      entry={entry.data}
      presets={{
        values: { ...chosen, ...times },
        names: parent.data ? { [parent.data.entryId]: parent.data.title } : {},
      }}
      seesPeople={MANAGERS.some((role) => hasRole(session, role))}
    />
  );
}
