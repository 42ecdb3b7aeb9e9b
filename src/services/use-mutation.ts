import { useCallback, useRef, useState } from 'react';
import type { Input, Output, WriteAction } from '@/shared/contract/actions';
import { type CallError, toCallError } from './call-error';
import { cloud } from './cloud';
import { newRequestId } from './request-id';

export interface UseMutationResult<A extends WriteAction> {
  /** Carries out the write. Resolves to its answer, or to undefined when it failed: `error` then says why. */
  run: (input: Input<A>) => Promise<Output<A> | undefined>;
  running: boolean;
  error: CallError | undefined;
  /** Message by input path, to show under the fields. */
  fields: Readonly<Record<string, string>>;
  clear: () => void;
}

const NO_FIELDS: Readonly<Record<string, string>> = {};

/**
 * One write at a time. A second tap while one is running does nothing.
 * The same input sent again after a lost or failed answer goes with the same request id, so that it is done once.
 */
export function useMutation<A extends WriteAction>(action: A): UseMutationResult<A> {
  const [state, setState] = useState<{ running: boolean; error?: CallError }>({ running: false });
  const memory = useRef<{ busy: boolean; body: string; requestId: string }>({
    busy: false,
    body: '',
    requestId: '',
  });

  const run = useCallback(
    async (input: Input<A>): Promise<Output<A> | undefined> => {
      const { current } = memory;
      if (current.busy) return undefined;
      const body = JSON.stringify(input);
      if (current.body !== body) Object.assign(current, { body, requestId: newRequestId() });
      current.busy = true;
      setState({ running: true });
      try {
        const data = await cloud.call(action, input, { requestId: current.requestId });
        current.body = '';
        setState({ running: false });
        return data;
      } catch (cause) {
        const error = toCallError(cause);
        if (!error.uncertain) current.body = '';
        setState({ running: false, error });
        return undefined;
      } finally {
        current.busy = false;
      }
    },
    [action],
  );

  const clear = useCallback(() => setState({ running: false }), []);
  return { run, running: state.running, error: state.error, fields: state.error?.fields ?? NO_FIELDS, clear };
}
