import { useState } from 'react';
import { type UsePagedResult, usePaged } from '@/services/use-paged';
import type { VoucherRow } from '@/shared/redemption/contract';

export interface UnitVouchersState {
  state: VoucherRow['state'];
  setState: (state: VoucherRow['state']) => void;
  list: UsePagedResult<'redemption.vouchers'>;
}

/** The unit's vouchers in one state. */
export function useUnitVouchers(): UnitVouchersState {
  const [state, setState] = useState<VoucherRow['state']>('open');
  const list = usePaged('redemption.vouchers', { state }, { refreshOnShow: true });
  return { state, setState, list };
}
