import { useCallback, useRef, useState } from 'react';
import { CallError, toCallError } from '@/services/call-error';
import { serverNowMs } from '@/services/clock';
import { outbox } from '@/services/outbox';
import { parseCode, SCAN_PURPOSE_LABELS } from '@/shared/activity/code-format';
import type { Output } from '@/shared/contract/actions';

export type AttendanceOutcome =
  | { readonly state: 'sent'; readonly answer: Output<'activity.scan'> }
  | { readonly state: 'kept'; readonly scannedAtMs: number }
  | { readonly state: 'refused'; readonly error: CallError };

export interface Attendance {
  /** Sends a scanned code (or `digits:…`); without network the phone keeps it with the time of the scan. */
  send: (code: string) => Promise<void>;
  /** The same for digits typed in: why they were refused is answered, not shown, so that they can be typed again. */
  sendTyped: (code: string) => Promise<string | undefined>;
  sending: boolean;
  outcome: AttendanceOutcome | undefined;
  clear: () => void;
}

/** Checking in and out: one code at a time, and always told what became of it. */
export function useAttendance(): Attendance {
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<AttendanceOutcome>();
  const busy = useRef(false);
  const tryOnce = useCallback(async (code: string): Promise<AttendanceOutcome | undefined> => {
    if (busy.current) return undefined;
    busy.current = true;
    setSending(true);
    const came = await attempt(code.trim());
    setSending(false);
    busy.current = false;
    return came;
  }, []);
  const send = useCallback(
    async (code: string) => {
      const came = await tryOnce(code);
      if (came) setOutcome(came);
    },
    [tryOnce],
  );
  const sendTyped = useCallback(
    async (code: string) => {
      const came = await tryOnce(code);
      if (came?.state === 'refused') return came.error.message;
      if (came) setOutcome(came);
      return undefined;
    },
    [tryOnce],
  );
  const clear = useCallback(() => setOutcome(undefined), []);
  return { send, sendTyped, sending, outcome, clear };
}

async function attempt(code: string): Promise<AttendanceOutcome> {
  const scannedAtMs = Math.round(serverNowMs());
  const parsed = parseCode(code);
  if (!parsed) {
    const message = '这不是签到码，请扫活动现场屏幕上的码';
    return { state: 'refused', error: new CallError('CODE_INVALID', message) };
  }
  const title = parsed.form === 'shown' ? `扫码${SCAN_PURPOSE_LABELS[parsed.purpose]}` : '输入数字签到';
  try {
    const placed = await outbox.enqueue('activity.scan', { code, scannedAtMs }, title);
    return placed.state === 'sent' ? { state: 'sent', answer: placed.data } : { state: 'kept', scannedAtMs };
  } catch (cause) {
    return { state: 'refused', error: toCallError(cause) };
  }
}
