import { useCallback, useEffect, useRef } from 'react';
import type { Input, Output, ReadAction } from '@/shared/contract/actions';
import { type CallError, toCallError } from './call-error';
import { serverNowMs } from './clock';
import { cloud } from './cloud';
import { useMemberTurn } from './member-change';
import { type Observable, observable, useObservable } from './observable';
import { type UseCallOptions, type UseCallResult, useShownAgain } from './use-call';

/** An answer older than this is asked for again when a page comes into view. */
const FRESH_MS = 60_000;

interface Kept {
  readonly data: unknown;
  readonly error: CallError | undefined;
  /** When it was asked for, in milliseconds; undefined while nobody was told anything. */
  readonly askedAtMs: number | undefined;
  /** How often it was asked for. */
  readonly turn: number;
}

const NOTHING: Kept = { data: undefined, error: undefined, askedAtMs: undefined, turn: 0 };

/** The last answer to each question of the person who uses the app, for as long as it runs. */
const answers = new Map<string, Observable<Kept>>();

function answerTo(key: string): Observable<Kept> {
  const known = answers.get(key);
  if (known) return known;
  const made = observable<Kept>(NOTHING);
  answers.set(key, made);
  return made;
}

/**
 * Like `useCall`, for an answer that several pages show parts of: a page opens with what another one was told, and
 * asks only when that is more than a minute old. All of them show the newest answer; `reload` always asks.
 */
export function useKeptCall<A extends ReadAction>(
  action: A,
  input: Input<A>,
  { enabled = true, refreshOnShow = false }: UseCallOptions = {},
): UseCallResult<Output<A>> {
  const key = `${useMemberTurn()} ${action} ${JSON.stringify(input)}`;
  const source = answerTo(key);
  const { data, error } = useObservable(source);
  const latest = useRef(input);
  latest.current = input;
  const reload = useCallback(() => ask(source, () => cloud.call(action, latest.current)), [action, source]);
  const refresh = useCallback(() => {
    if (enabled && !isFresh(source.get())) void reload();
  }, [enabled, reload, source]);
  useEffect(() => refresh(), [refresh]);
  useShownAgain(() => {
    if (refreshOnShow) refresh();
  });
  // What lies under an action and its input is an answer to that action.
  const shown = enabled ? (data as Output<A> | undefined) : undefined;
  return { data: shown, error, loading: enabled && shown === undefined && error === undefined, reload };
}

/** An answer that was overtaken by a later question is dropped; a failure leaves what is already on the screen. */
async function ask(source: Observable<Kept>, call: () => Promise<unknown>): Promise<void> {
  const askedAtMs = serverNowMs();
  const turn = source.get().turn + 1;
  const isLast = () => source.get().turn === turn;
  source.set({ data: source.get().data, error: undefined, askedAtMs, turn });
  try {
    const data = await call();
    if (isLast()) source.set({ data, error: undefined, askedAtMs, turn });
  } catch (cause) {
    if (isLast())
      source.set({ data: source.get().data, error: toCallError(cause), askedAtMs: undefined, turn });
  }
}

const isFresh = ({ askedAtMs }: Kept): boolean =>
  askedAtMs !== undefined && serverNowMs() - askedAtMs < FRESH_MS;
