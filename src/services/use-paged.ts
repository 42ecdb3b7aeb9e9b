import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output, ReadAction } from '@/shared/contract/actions';
import { type CallError, toCallError } from './call-error';
import { cloud } from './cloud';
import { useMemberTurn } from './member-change';
import { type UseCallOptions, useShownAgain } from './use-call';

/** Actions that answer a page of rows and where the next one starts. */
export type PagedAction = {
  [A in ReadAction]: Output<A> extends { rows: readonly unknown[]; nextCursor: string | null } ? A : never;
}[ReadAction];

export type Row<A extends PagedAction> = Output<A> extends { rows: readonly (infer R)[] } ? R : never;

interface PagedState<A extends PagedAction> {
  key: string;
  rows: Row<A>[];
  /** The first page's answer, for what it tells beside its rows. */
  first: Output<A> | undefined;
  cursor: string | null;
  error: CallError | undefined;
  loading: boolean;
}

export interface UsePagedResult<A extends PagedAction> {
  rows: readonly Row<A>[];
  first: Output<A> | undefined;
  /** Asks for the next page; does nothing while one is on its way or when there is none. */
  loadMore: () => void;
  /** No further page. */
  done: boolean;
  error: CallError | undefined;
  loading: boolean;
  /** Begins again at the first page, keeping what is shown meanwhile. */
  reload: () => Promise<void>;
}

const blank = <A extends PagedAction>(key: string): PagedState<A> => ({
  key,
  rows: [],
  first: undefined,
  cursor: null,
  error: undefined,
  loading: true,
});

/** The rows of a paged action, page after page; begins again when the input changes. Stale answers are dropped. */
export function usePaged<A extends PagedAction>(
  action: A,
  input: Omit<Input<A>, 'cursor'>,
  options: UseCallOptions = {},
): UsePagedResult<A> {
  const { enabled = true, refreshOnShow = false } = options;
  const key = `${useMemberTurn()} ${action} ${JSON.stringify(input)}`;
  const [state, setState] = useState<PagedState<A>>(() => blank(key));
  const latest = useRef({ input, turn: 0, pending: false });
  latest.current.input = input;

  const ask = useCallback(
    async (askedKey: string, cursor: string | undefined): Promise<void> => {
      const { current } = latest;
      current.turn += 1;
      current.pending = true;
      const { turn } = current;
      const asked = (cursor === undefined ? current.input : { ...current.input, cursor }) as Input<A>;
      try {
        const answer = await cloud.call(action, asked);
        if (turn === current.turn) setState((old) => withPage(old, askedKey, cursor, answer));
      } catch (cause) {
        const error = toCallError(cause);
        if (turn !== current.turn) return;
        setState((old) => ({ ...(old.key === askedKey ? old : blank<A>(askedKey)), error, loading: false }));
      } finally {
        if (turn === current.turn) current.pending = false;
      }
    },
    [action],
  );

  useEffect(() => {
    if (enabled) void ask(key, undefined);
    const refs = latest.current;
    return () => {
      refs.turn += 1;
    };
  }, [ask, enabled, key]);

  useShownAgain(() => {
    if (enabled && refreshOnShow) void ask(key, undefined);
  });

  const reload = useCallback(() => ask(key, undefined), [ask, key]);
  const shown = state.key === key ? state : blank<A>(key);
  const { cursor } = shown;
  const loadMore = useCallback(() => {
    if (cursor !== null && !latest.current.pending) void ask(key, cursor);
  }, [ask, key, cursor]);
  return {
    rows: shown.rows,
    first: shown.first,
    loadMore,
    done: !shown.loading && cursor === null,
    error: shown.error,
    loading: shown.loading && enabled,
    reload,
  };
}

function withPage<A extends PagedAction>(
  old: PagedState<A>,
  key: string,
  cursor: string | undefined,
  answer: Output<A>,
): PagedState<A> {
  const page = answer as { rows: Row<A>[]; nextCursor: string | null };
  const further = cursor !== undefined && old.key === key;
  return {
    key,
    rows: further ? [...old.rows, ...page.rows] : page.rows,
    first: further ? old.first : answer,
    cursor: page.nextCursor,
    error: undefined,
    loading: false,
  };
}
