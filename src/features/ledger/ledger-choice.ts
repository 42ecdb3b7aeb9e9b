import { LEDGER_KINDS, type LedgerKind } from '@/shared/ledger/kind';
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
