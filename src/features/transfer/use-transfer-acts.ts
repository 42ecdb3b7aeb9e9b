import { useState } from 'react';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { TransferRow } from '@/shared/membership/transfer-contract';

export type TransferAct = 'accept' | 'reject' | 'cancel';

export interface TransferActs {
  /** What is about to be done to which transfer. */
  asked: { readonly act: TransferAct; readonly row: TransferRow } | undefined;
  ask: (act: TransferAct, row: TransferRow) => void;
  close: () => void;
  /** The place that somebody from another unit gets; undefined where none is to be chosen. */
  accept: (place?: { departmentId: string; branchId: string | null }) => Promise<void>;
  reject: (reason: string) => Promise<void>;
  cancel: () => Promise<void>;
  running: boolean;
  error: string | undefined;
}

/** The steps of a transfer, each asked about before it is done. `onChanged` runs when the list is to be asked for again. */
export function useTransferActs(onChanged: () => void): TransferActs {
  const accepting = useMutation('membership.acceptTransfer');
  const rejecting = useMutation('membership.rejectTransfer');
  const cancelling = useMutation('membership.cancelTransfer');
  const all = [accepting, rejecting, cancelling];
  const [asked, setAsked] = useState<TransferActs['asked']>();
  const transferId = asked?.row.transferId ?? '';
  const finish = (done: TransferRow | undefined, words: string) => {
    if (!done) return;
    toast(words);
    setAsked(undefined);
    onChanged();
  };
  return {
    asked,
    ask: (act, row) => {
      for (const one of all) one.clear();
      setAsked({ act, row });
    },
    close: () => setAsked(undefined),
    async accept(place = { departmentId: '', branchId: null }) {
      const departmentId = place.departmentId || null;
      const done = await accepting.run({ transferId, departmentId, branchId: place.branchId });
      finish(done, done ? acceptedWords(done) : '');
    },
    async reject(reason) {
      finish(await rejecting.run({ transferId, reason }), '已退回，本人会看到原因');
    },
    async cancel() {
      finish(await cancelling.run({ transferId }), '已撤销，没有任何变化');
    },
    running: all.some((one) => one.running),
    error: all.find((one) => one.error)?.error?.message,
  };
}

function acceptedWords({ state, memberName, toUnitName, toPlace }: TransferRow): string {
  return state === 'sent' ? `已同意，等${toUnitName}接收` : `已完成，${memberName}到${toPlace}`;
}
