import { View } from '@tarojs/components';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Notice } from '@/components/notice/notice';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { usePaged } from '@/services/use-paged';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import type { LedgerState } from '@/shared/ledger/ledger-state';
import { localDateOf } from '@/shared/time/local-date';
import { ChipLine } from './chip-line';
import { EntryRow } from './entry-row';
import { LEDGER_ICONS } from './kind-look';
import { emptyWords, stateChoices, yearChoices } from './ledger-choice';

interface EntryListProps {
  kind: LedgerKind;
  state: LedgerState | null;
  /** Only what belongs under this entry. */
  parentId: string | null;
  year: string;
  onYear: (year: string) => void;
  mayWrite: boolean;
}

/** The entries of one ledger: by year, by what became of them; withdrawn ones stay readable. */
export function EntryList({ kind, state: first, parentId, year, onYear, mayWrite }: EntryListProps) {
  const [state, setState] = useState<LedgerState | ''>(first ?? '');
  const { dayKey, readers } = LEDGER_KIND_FACTS[kind];
  const dated = dayKey !== null && parentId === null && state === '';
  const list = usePaged(
    'ledger.list',
    { kind, year: dated && year ? year : null, state: state === '' ? null : state, parentId },
    { refreshOnShow: true },
  );
  const thisYear = localDateOf(serverNowMs()).slice(0, 4);
  return (
    <View>
      {parentId === null ? <ChipLine choices={stateChoices(kind)} value={state} onChange={setState} /> : null}
      {dated ? <ChipLine choices={yearChoices(thisYear)} value={year} onChange={onYear} /> : null}
      {readers === 'concerned' ? <Notice tone="info">这里只有您参加的谈话，内容只有双方看得到</Notice> : null}
      <PagedList
        list={list}
        keyOf={(row) => row.entryId}
        renderRow={(row) => <EntryRow row={row} />}
        empty={<EmptyState icon={LEDGER_ICONS[kind]} {...emptyWords(kind, state, mayWrite)} />}
      />
    </View>
  );
}
