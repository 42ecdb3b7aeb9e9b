import { LEDGER_KINDS, type LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { LEDGER_STATES, type LedgerState } from '@/shared/ledger/ledger-state';

/** The ledger a page was opened for; articles when the address names none. */
export function kindOf(text: string | undefined): LedgerKind {
  return LEDGER_KINDS.find((kind) => kind === text) ?? 'article';
}

export function stateOf(text: string | undefined): LedgerState | null {
  return LEDGER_STATES.find((state) => state === text) ?? null;
}

/** This year, the one before, all: older ones are found in the sheet. */
export function yearChoices(thisYear: string): { value: string; label: string }[] {
  const last = String(Number(thisYear) - 1);
  return [
    { value: thisYear, label: '今年' },
    { value: last, label: '去年' },
    { value: '', label: '历年' },
  ];
}

/** What became of entries, as far as it differs: most ledgers know those that count and those withdrawn. */
export function stateChoices(kind: LedgerKind): { value: LedgerState | ''; label: string }[] {
  const { confirmed } = LEDGER_KIND_FACTS[kind];
  return [
    { value: '', label: confirmed ? '全部' : '在册' },
    ...(confirmed
      ? [
          { value: 'submitted' as const, label: '待确认' },
          { value: 'returned' as const, label: '被退回' },
        ]
      : []),
    { value: 'withdrawn', label: '已撤回' },
  ];
}

/** What an empty list says. */
export function emptyWords(
  kind: LedgerKind,
  state: LedgerState | '',
  mayWrite: boolean,
): { title: string; hint: string } {
  const { label, purpose } = LEDGER_KIND_FACTS[kind];
  if (state === 'withdrawn') return { title: `没有撤回的${label}`, hint: '撤回的留在这里，可以看原因' };
  if (state !== '') return { title: '没有这样的稿件', hint: '看其他稿件，请点上面的“全部”' };
  const hint = mayWrite ? `${purpose}。点下面的按钮登记第一条` : purpose;
  return { title: `还没有${label}`, hint };
}
