import { useCallback, useEffect, useRef, useState } from 'react';
import { type CallError, toCallError } from '@/services/call-error';
import { cloud } from '@/services/cloud';
import type { Advance } from '@/shared/reconcile/contract';

/** A slice takes a second or so; more would be a fault of the program. */
const MAX_SLICES = 3000;

interface Walking {
  readonly running: boolean;
  readonly repair: boolean;
  /** The last answer; undefined before the first. */
  readonly answer: Advance | undefined;
  readonly error: CallError | undefined;
}

const IDLE: Walking = { running: false, repair: false, answer: undefined, error: undefined };

/**
 * Asks for one slice after the other until all is compared. Whoever leaves the page loses nothing: what was compared
 * is kept, and the night goes on with the rest. After an error `start` goes on where it stopped.
 */
export function useWalking(onFinished: () => void) {
  const [state, setState] = useState(IDLE);
  const isHere = useRef(true);
  const isBusy = useRef(false);
  const begun = useRef<{ sinceMs: number; repair: boolean } | undefined>(undefined);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const start = useCallback(
    async (repair: boolean) => {
      if (isBusy.current) return;
      isBusy.current = true;
      const former = begun.current?.repair === repair ? begun.current : undefined;
      let sinceMs = former?.sinceMs ?? null;
      setState((before) => ({ ...before, running: true, repair, error: undefined }));
      try {
        for (let slice = 0; slice < MAX_SLICES && isHere.current; slice += 1) {
          const answer = await cloud.call('reconcile.advance', { sinceMs, repair });
          sinceMs = answer.sinceMs;
          begun.current = { sinceMs, repair };
          setState({ running: !answer.finished, repair, answer, error: undefined });
          if (answer.finished) break;
        }
        if (!isHere.current) return;
        begun.current = undefined;
        setState(IDLE);
        onFinished();
      } catch (cause) {
        const error = toCallError(cause);
        setState((before) => ({ ...before, running: false, error }));
      } finally {
        isBusy.current = false;
      }
    },
    [onFinished],
  );
  return { ...state, start };
}
