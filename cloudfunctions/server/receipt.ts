import { createHash } from 'node:crypto';
import { AppError } from '../../src/shared/error/app-error';
import type { ReceiptDoc } from './store/documents/receipt';
import type { Store, Transaction } from './store/store';

interface ReceiptKey {
  /** Member id, or identity key of someone not bound yet: nobody meets another one's receipts. */
  readonly callerKey: string;
  readonly requestId: string;
  readonly action: string;
  readonly inputHash: string;
  readonly now: number;
}

/** Hashed with the request id, which is kept nowhere: what was sent cannot be found again by hashing what is kept. */
export function hashInput(requestId: string, input: unknown): string {
  return hash([requestId, input]);
}

/** Runs the work once for a request id; the answer is kept in the same transaction as what the work wrote. */
export function writeOnce<T>(
  store: Store,
  key: ReceiptKey,
  part: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const id = receiptId(key, part);
  return store.transaction(async (tx) => {
    const receipt = await tx.get('receipts', id);
    if (receipt) return answerOf<T>(receipt, key);
    const answer = await work(tx);
    await tx.put('receipts', {
      _id: id,
      action: key.action,
      inputHash: key.inputHash,
      answer: answer ?? null,
      createdAtMs: key.now,
    });
    return answer;
  });
}

/** The answer given before under this request id, or undefined. */
export async function earlierAnswer(store: Store, key: ReceiptKey): Promise<unknown> {
  const receipt = await store.get('receipts', receiptId(key, ''));
  return receipt ? answerOf(receipt, key) : undefined;
}

/** Tells nobody who wrote: a receipt of a suggestion without a name would else name its sender. */
function receiptId({ callerKey, requestId }: ReceiptKey, part: string): string {
  return hash([callerKey, requestId, part]);
}

/** 132 bits of SHA-256. */
function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}

function answerOf<T>(receipt: ReceiptDoc, key: ReceiptKey): T {
  if (receipt.action !== key.action || receipt.inputHash !== key.inputHash) {
    throw new AppError('REQUEST_REUSED', '这次提交与之前的重复但内容不同，请返回重新填写后提交');
  }
  return receipt.answer as T;
}
