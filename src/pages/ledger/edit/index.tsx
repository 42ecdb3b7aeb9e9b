import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { EntryFormView } from '@/features/ledger/entry-form-view';
import { kindOf } from '@/features/ledger/ledger-choice';
import { parentField } from '@/features/ledger/ledger-form';
import { usePageTitle } from '@/services/page-title';
import { useParams } from '@/services/route';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';
import { MANAGERS } from '@/shared/contract/action-spec';
import type { EntryValues } from '@/shared/ledger/field';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';

/**
 * `kind`: which ledger; `entryId`: change that entry; `parentId`: a new one under that entry, `startsAtMs` and
 * `endsAtMs`: at that time.
 */
export default function LedgerEditPage() {
  const { kind: named, entryId, parentId, startsAtMs, endsAtMs } = useParams();
  const kind = kindOf(named);
  const session = useSession();
  usePageTitle(LEDGER_KIND_FACTS[kind].label);
  const entry = useCall('ledger.get', { entryId: entryId ?? '' }, { enabled: entryId !== undefined });
  const parent = useCall('ledger.get', { entryId: parentId ?? '' }, { enabled: parentId !== undefined });
  const wanted = [entryId === undefined ? undefined : entry, parentId === undefined ? undefined : parent];
  const missing = wanted.find((one) => one !== undefined && !one.data);
  if (missing) {
    return <PageFrame loading={!missing.error} error={missing.error} onRetry={() => void missing.reload()} />;
  }
  if (session.status === 'failed')
    return <PageFrame error={session.error} onRetry={() => void reloadSession()} />;
  if (session.status === 'unknown' || session.status === 'loading') return <PageFrame loading />;
  const { label, writers } = LEDGER_KIND_FACTS[kind];
  const mayWrite = writers.some((role) => role === 'member' || hasRole(session, role));
  if (entry.data ? !entry.data.mayChange : !mayWrite) {
    return (
      <PageFrame>
        <EmptyState icon="edit" title="没有权限" hint={`${label}由支部书记登记，如需要请联系支部书记`} />
      </PageFrame>
    );
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
