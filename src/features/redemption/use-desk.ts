import { useState } from 'react';
import { type CallError, toCallError } from '@/services/call-error';
import { cloud } from '@/services/cloud';
import { HAS_SCANNER, scanCode } from '@/services/scan-code';
import { useMutation } from '@/services/use-mutation';
import type { VoucherRow } from '@/shared/redemption/contract';
import { readVoucherCode } from '@/shared/redemption/voucher-code';

const NOT_SCANNED = '这不是兑换码，请让对方打开“我的兑换券”里的码再扫';
const NOT_TYPED = '兑换码是10位字母和数字，请核对后再输入';

export interface Desk {
  /** Opens the scanner; where there is none, the field for the code. */
  scan: () => void;
  typing: boolean;
  setTyping: (typing: boolean) => void;
  /** Looks for the voucher of a code that was typed. */
  find: (text: string) => Promise<void>;
  finding: boolean;
  /** Why no voucher was found, or why it was not handed over. */
  fault: string | undefined;
  clear: () => void;
  /** The voucher in question, before it is handed over. */
  found: VoucherRow | undefined;
  handOver: () => Promise<void>;
  handingOver: boolean;
  handedOver: VoucherRow | undefined;
  /** Puts the voucher away. */
  close: () => void;
  /** The result has been read. */
  finish: () => void;
}

/** From the code to the thing in the person's hand; what it is and whose is compared in between. */
export function useDesk(onChanged: () => void): Desk {
  const handing = useMutation('redemption.handOver');
  const [typing, setTyping] = useState(false);
  const [finding, setFinding] = useState(false);
  const [fault, setFault] = useState<string>();
  const [found, setFound] = useState<VoucherRow>();
  const [handedOver, setHandedOver] = useState<VoucherRow>();

  const find = async (text: string) => {
    const code = readVoucherCode(text);
    setFault(code !== undefined ? undefined : typing ? NOT_TYPED : NOT_SCANNED);
    if (code === undefined || finding) return;
    setFinding(true);
    const answer = await lookUp(code);
    setFinding(false);
    if ('voucher' in answer) {
      setTyping(false);
      setFound(answer.voucher);
    } else setFault(answer.error.message);
  };
  const scan = async () => {
    setFault(undefined);
    if (!HAS_SCANNER) return setTyping(true);
    const text = await scanCode();
    if (text !== undefined) await find(text);
  };
  const handOver = async () => {
    if (!found) return;
    const done = await handing.run({ code: found.code });
    onChanged();
    if (!done) return;
    setFound(undefined);
    setHandedOver(done);
  };
  return {
    scan: () => void scan(),
    typing,
    setTyping: (open) => {
      setFault(undefined);
      setTyping(open);
    },
    find,
    finding,
    fault: fault ?? handing.error?.message,
    clear: () => setFault(undefined),
    found,
    handOver,
    handingOver: handing.running,
    handedOver,
    close: () => {
      handing.clear();
      setFound(undefined);
    },
    // Apart from `close`, which the sheet also calls when it goes by itself, and which must not hide the result.
    finish: () => setHandedOver(undefined),
  };
}

async function lookUp(code: string): Promise<{ voucher: VoucherRow } | { error: CallError }> {
  try {
    return { voucher: await cloud.call('redemption.findVoucher', { code }) };
  } catch (cause) {
    return { error: toCallError(cause) };
  }
}
