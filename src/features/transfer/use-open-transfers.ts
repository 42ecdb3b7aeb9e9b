import { type UsePagedResult, usePaged } from '@/services/use-paged';
import type { TransferRow } from '@/shared/membership/transfer-contract';

/**
 * What is open on the own side as one list: what one's people ask for and what is to be received, those first that
 * wait for the reader.
 */
export function useOpenTransfers(enabled: boolean): Omit<UsePagedResult<'membership.transfers'>, 'first'> {
  const options = { enabled, refreshOnShow: true };
  const asked = usePaged('membership.transfers', { direction: 'out', state: 'asked' }, options);
  const sent = usePaged('membership.transfers', { direction: 'in', state: 'sent' }, options);
  const rows: TransferRow[] = [...asked.rows, ...sent.rows];
  return {
    rows: [...rows.filter(({ mayDecide }) => mayDecide), ...rows.filter(({ mayDecide }) => !mayDecide)],
    loadMore: () => (asked.done ? sent : asked).loadMore(),
    done: asked.done && sent.done,
    error: asked.error ?? sent.error,
    loading: asked.loading || sent.loading,
    reload: async () => {
      await Promise.all([asked.reload(), sent.reload()]);
    },
  };
}
