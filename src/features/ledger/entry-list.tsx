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
import { yearChoices } from './ledger-choice';

interface EntryListProps {
  kind: LedgerKind;
  state: LedgerState | null;
  /** Only what belongs under this entry. */
  parentId: string | null;
  year: string;
  onYear: (year: string) => void;
  mayWrite: boolean;
}

const STATE_CHOICES: { value: LedgerState | ''; label: string }[] = [
  { value: '', label: '全部稿件' },
  { value: 'submitted', label: '待确认' },
  { value: 'returned', label: '被退回' },
  { value: 'withdrawn', label: '已撤回' },
];

/** The entries of one ledger: by year, an article by what became of it. */
export function EntryList({ kind, state: first, parentId, year, onYear, mayWrite }: EntryListProps) {
  const [state, setState] = useState<LedgerState | ''>(first ?? '');
  const { label, purpose, dayKey, readers } = LEDGER_KIND_FACTS[kind];
  const dated = dayKey !== null && parentId === null && state === '';
  const list = usePaged(
    'ledger.list',
    { kind, year: dated && year ? year : null, state: state === '' ? null : state, parentId },
    { refreshOnShow: true },
  );
  const thisYear = localDateOf(serverNowMs()).slice(0, 4);
  return (
    <View>
      {kind === 'article' && parentId === null ? (
        <ChipLine choices={STATE_CHOICES} value={state} onChange={setState} />
      ) : null}
      {dated ? <ChipLine choices={yearChoices(thisYear)} value={year} onChange={onYear} /> : null}
      {readers === 'concerned' ? <Notice tone="info">这里只有您参加的谈话，内容只有双方看得到</Notice> : null}
      <PagedList
        list={list}
        keyOf={(row) => row.entryId}
        renderRow={(row) => <EntryRow row={row} />}
        empty={
          <EmptyState
            icon={LEDGER_ICONS[kind]}
            title={`还没有${label}`}
            hint={mayWrite ? `${purpose}。点下面的按钮登记第一条` : purpose}
          />
        }
      />
    </View>
  );
}
