/** An article waits for confirmation; everything else counts as soon as it is entered. */
export const LEDGER_STATES = ['recorded', 'submitted', 'returned', 'withdrawn'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

export const LEDGER_STATE_LABELS: Record<LedgerState, string> = {
  recorded: '已登记',
  submitted: '待确认',
  returned: '被退回',
  withdrawn: '已撤回',
};

/** What may happen to an entry, for its history. */
export const LEDGER_EVENTS = ['created', 'changed', 'confirmed', 'returned', 'withdrawn'] as const;
export type LedgerEvent = (typeof LEDGER_EVENTS)[number];
