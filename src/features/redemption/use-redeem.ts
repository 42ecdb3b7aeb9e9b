import { useState } from 'react';
import { useMutation } from '@/services/use-mutation';
import type { OfferRow, VoucherRow } from '@/shared/redemption/contract';

export interface Redeem {
  /** The item that is about to be redeemed. */
  chosen: OfferRow | undefined;
  choose: (offer: OfferRow | undefined) => void;
  confirm: () => Promise<void>;
  running: boolean;
  error: string | undefined;
  /** What came of it, until it has been read. */
  voucher: VoucherRow | undefined;
  finish: () => void;
}

/** From choosing an item to its voucher. `onChanged` runs when points and stock are to be asked for again. */
export function useRedeem(onChanged: () => void): Redeem {
  const redeem = useMutation('redemption.redeem');
  const [chosen, setChosen] = useState<OfferRow>();
  const [voucher, setVoucher] = useState<VoucherRow>();
  return {
    chosen,
    choose: (offer) => {
      redeem.clear();
      setChosen(offer);
    },
    confirm: async () => {
      if (!chosen) return;
      const made = await redeem.run({ itemId: chosen.itemId, points: chosen.points });
      // Also when it failed: mostly somebody else was faster, or the price changed.
      onChanged();
      if (!made) return;
      setChosen(undefined);
      setVoucher(made);
    },
    running: redeem.running,
    error: redeem.error?.message,
    voucher,
    finish: () => setVoucher(undefined),
  };
}
