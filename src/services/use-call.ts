import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output, ReadAction } from '@/shared/contract/actions';
import { type CallError, toCallError } from './call-error';
import { cloud } from './cloud';
import { useMemberTurn } from './member-change';

export interface UseCallOptions {
  /** False: nothing is asked yet, e.g. while an id is missing. Default true. */
  enabled?: boolean;
  /** Ask again when the page comes back into view. Default false. */
  refreshOnShow?: boolean;
}

export interface CallState<T> {
  data: T | undefined;
  error: CallError | undefined;
  /** True from the first render on, so that a page draws its skeleton and not an empty list. */
  loading: boolean;
}

export interface UseCallResult<T> extends CallState<T> {
  /** Asks again, keeping what is shown meanwhile. */
  reload: () => Promise<void>;
}

/**
 * The answer to a reading action, asked again when the input changes.
 * An answer to an earlier question is dropped when a later one has been asked.
 */
export function useCall<A extends ReadAction>(
  action: A,
  input: Input<A>,
  options: UseCallOptions = {},
): UseCallResult<Output<A>> {
  const { enabled = true, refreshOnShow = false } = options;
  const key = `${useMemberTurn()} ${action} ${JSON.stringify(input)}`;
  const [state, setState] = useState<CallState<Output<A>> & { key: string }>({ ...PENDING, key });
  const latest = useRef({ input, turn: 0 });
  latest.current.input = input;

  const ask = useCallback(
    async (askedKey: string): Promise<void> => {
      latest.current.turn += 1;
      const { turn } = latest.current;
      try {
        const data = await cloud.call(action, latest.current.input);
        if (turn === latest.current.turn) setState({ data, error: undefined, loading: false, key: askedKey });
      } catch (cause) {
        const error = toCallError(cause);
        if (turn !== latest.current.turn) return;
        // What is already on the screen stays: an old list is worth more than an empty page.
        setState((old) => ({
          data: old.key === askedKey ? old.data : undefined,
          error,
          loading: false,
          key: askedKey,
        }));
      }
    },
    [action],
  );

  useEffect(() => {
    if (enabled) void ask(key);
    const refs = latest.current;
    return () => {
      refs.turn += 1;
    };
  }, [ask, enabled, key]);

  useShownAgain(() => {
    if (enabled && refreshOnShow) void ask(key);
  });

  const reload = useCallback(() => ask(key), [ask, key]);
  const shown = state.key === key ? state : PENDING;
  return { data: shown.data, error: shown.error, loading: shown.loading && enabled, reload };
}

const PENDING: CallState<never> = { data: undefined, error: undefined, loading: true };

/**
 * Each time the page comes back into view. Told by its going out of view before, and not by counting how often it was
 * shown: what is drawn after the page's first showing has not been told of that one.
 */
export function useShownAgain(listener: () => void): void {
  const hidden = useRef(false);
  useDidHide(() => {
    hidden.current = true;
  });
  useDidShow(() => {
    if (hidden.current) listener();
    hidden.current = false;
  });
}
