import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { type Action, type Input, isAction, type Output, type WriteAction } from '@/shared/contract/actions';
import { CallError, toCallError } from './call-error';
import { cloud } from './cloud';
import { logger } from './logger';
import { onBackOnline } from './network';
import { type Attempt, type OutboxItem, OutboxQueue } from './outbox-queue';
import { newRequestId } from './request-id';
import { storage } from './storage';

/** `kept`: there is no way to the server now; the phone keeps the entry and sends it later. */
export type Enqueued<A extends WriteAction> = { state: 'sent'; data: Output<A> } | { state: 'kept' };

/** While something waits, it is tried again after these pauses even if the phone reports no change of network. */
const PAUSES_MS = [5_000, 15_000, 60_000];

async function send(item: OutboxItem): Promise<Attempt> {
  if (!isAction(item.action)) {
    const refusal = {
      code: 'UNKNOWN_ACTION',
      message: '这条内容来自旧版本，无法发送，请重新填写',
      fields: {},
    };
    return { kind: 'refused', refusal };
  }
  try {
    // The input was typed when it was entered, by the same action.
    const data = await cloud.call(item.action, item.input as Input<Action>, { requestId: item.id });
    return { kind: 'applied', data };
  } catch (cause) {
    const { code, message, fields, retryable } = toCallError(cause);
    return retryable ? { kind: 'unsent' } : { kind: 'refused', refusal: { code, message, fields } };
  }
}

let created: OutboxQueue | undefined;

/** Made at first use: storage must not be touched while modules are being loaded. */
function queue(): OutboxQueue {
  created ??= new OutboxQueue({
    load: () => storage.get('outbox') ?? [],
    save: (items) => storage.set('outbox', items),
    send,
    warn: (event) => logger.warn(event),
  });
  return created;
}

/**
 * Keeps an entry, tries to send it at once and says what became of it.
 * Throws CallError when the server refuses it (it is then not kept) or when the phone cannot keep it.
 */
async function enqueue<A extends WriteAction>(
  action: A,
  input: Input<A>,
  title: string,
): Promise<Enqueued<A>> {
  const item = { id: newRequestId(), action, input, title, enteredAtMs: Date.now() };
  let placement: Awaited<ReturnType<OutboxQueue['enqueue']>>;
  try {
    placement = await queue().enqueue(item);
  } catch (cause) {
    logger.error('outbox full', { action, cause: String(cause) });
    throw new CallError('STORAGE_FULL', '手机存储空间不足，没有保存，请清理后重试');
  }
  if (placement.state === 'refused') {
    const { code, message, fields } = placement.refusal;
    throw new CallError(code, message, fields);
  }
  if (placement.state === 'sent') return { state: 'sent', data: placement.data as Output<A> };
  retryLater();
  return { state: 'kept' };
}

/** Sends the mended input in place of a refused item. Throws CallError when it is refused again; the item then stays. */
async function mend<A extends WriteAction>(
  item: OutboxItem,
  action: A,
  input: Input<A>,
): Promise<Enqueued<A>> {
  const outcome = await enqueue(action, input, item.title);
  queue().discard(item.id);
  return outcome;
}

let pause = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tries again after a pause that grows, as long as something waits. */
function retryLater(): void {
  const waits = queue()
    .list()
    .some((item) => item.state === 'waiting');
  if (!waits) pause = 0;
  if (!waits || timer) return;
  timer = setTimeout(
    () => {
      timer = undefined;
      void flush();
    },
    PAUSES_MS[Math.min(pause, PAUSES_MS.length - 1)],
  );
  pause += 1;
}

async function flush(): Promise<void> {
  await queue().flush();
  retryLater();
}

/** Sends what an earlier run left, and from now on whenever there is a network or the app is opened again. Once, at launch. */
export function startOutbox(): void {
  onBackOnline(() => void flush());
  Taro.onAppShow(() => void flush());
  void flush();
}

export const outbox = {
  enqueue,
  mend,
  flush,
  retry: (id: string) => queue().retry(id),
  discard: (id: string) => queue().discard(id),
};

/** The entries that the server has not confirmed, in order. */
export function useOutbox(): readonly OutboxItem[] {
  return useSyncExternalStore(queue().subscribe, queue().list, queue().list);
}
