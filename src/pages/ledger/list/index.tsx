import { useState } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { EntryList } from '@/features/ledger/entry-list';
import { kindOf, stateOf } from '@/features/ledger/ledger-choice';
import { ListBar } from '@/features/ledger/list-bar';
import { serverNowMs } from '@/services/clock';
import { usePageTitle } from '@/services/page-title';
import { useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { MANAGERS } from '@/shared/contract/action-spec';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { localDateOf } from '@/shared/time/local-date';

/** `kind`: which ledger; `state`, `year` and `parentId` narrow it. */
export default function LedgerListPage() {
  const params = useParams();
  const kind = kindOf(params.kind);
  const parentId = params.parentId ?? null;
  const [year, setYear] = useState(params.year ?? localDateOf(serverNowMs()).slice(0, 4));
  const session = useSession();
  const { label, writers, readers } = LEDGER_KIND_FACTS[kind];
  usePageTitle(label);
  const bound = session.status === 'bound';
  const mayWrite = bound && writers.some((role) => role === 'member' || hasRole(session, role));
  const mayExport = readers !== 'concerned' && MANAGERS.some((role) => hasRole(session, role));
  const bar =
    mayWrite || mayExport ? (
      <ListBar kind={kind} year={year} parentId={parentId} mayWrite={mayWrite} mayExport={mayExport} />
    ) : undefined;
  return (
    <PageFrame bottomBar={bar}>
      <EntryList
        kind={kind}
        state={stateOf(params.state)}
        parentId={parentId}
        year={year}
        onYear={setYear}
        mayWrite={mayWrite}
      />
    </PageFrame>
  );
}
