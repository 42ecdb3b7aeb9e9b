import { type ReactNode, useState } from 'react';
import { HAS_SCANNER, scanCode } from '@/services/scan-code';
import { AttendanceResult } from './attendance-result';
import { CodeSheet } from './code-sheet';
import { useAttendance } from './use-attendance';

export interface ScanFlow {
  /** Opens the scanner; where there is none, a field for the text of the code. */
  start: () => void;
  /** Sends the six digits; resolves to why they were refused, which stands better beside them than over the page. */
  sendTyped: (code: string) => Promise<string | undefined>;
  sending: boolean;
  /** Must stand somewhere on the page: the field and the full-screen result. */
  layer: ReactNode;
}

/** Checking in or out from a button to the result. `onDone` runs when the result has been read. */
export function useScanFlow(onDone: () => void): ScanFlow {
  const { send, sendTyped, sending, outcome, clear } = useAttendance();
  const [typing, setTyping] = useState(false);
  const start = async () => {
    if (sending) return;
    if (!HAS_SCANNER) return setTyping(true);
    const code = await scanCode();
    if (code !== undefined) await send(code);
  };
  const close = () => {
    clear();
    onDone();
  };
  const sendPasted = async (code: string) => {
    await send(code);
    setTyping(false);
  };
  const layer = (
    <>
      {HAS_SCANNER ? null : (
        <CodeSheet open={typing} sending={sending} onSend={sendPasted} onClose={() => setTyping(false)} />
      )}
      {outcome ? <AttendanceResult outcome={outcome} onClose={close} /> : null}
    </>
  );
  return { start: () => void start(), sendTyped, sending, layer };
}
