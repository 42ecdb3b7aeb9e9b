import { ACTIONS, type Action, type Input, type Output } from '@/shared/contract/actions';
import type { CallRequest } from '@/shared/contract/envelope';
import { CallError } from './call-error';
import { learnServerTime } from './clock';
import { openEnvelope } from './envelope';
import { logger } from './logger';
import { newRequestId } from './request-id';
import { transport } from './transport/current';
import { TransportError, type TransportFailure } from './transport/transport';

export interface CallOptions {
  /** Id of the write; pass the former one to repeat a write whose answer was lost. */
  requestId?: string;
  timeoutMs?: number;
}

/** How long a person waits; a write that is done later all the same has its receipt, so trying again is safe. */
const TIMEOUT_MS = { api: 15_000, documents: 60_000 } as const;

const FAILURES: Record<TransportFailure, { code: string; message: string }> = {
  offline: { code: 'NETWORK', message: '没有网络，请检查网络后重试' },
  timeout: { code: 'TIMEOUT', message: '网络太慢，没有等到结果，请重试' },
  unavailable: { code: 'UNAVAILABLE', message: '服务暂时不可用，请稍后再试' },
};

function toCallError(cause: unknown): CallError {
  if (cause instanceof CallError) return cause;
  const { code, message } = FAILURES[cause instanceof TransportError ? cause.failure : 'unavailable'];
  return new CallError(code, message);
}

/**
 * Asks the cloud for one action of the contract; the only way there.
 * Throws CallError, whose message may be shown as it is.
 */
async function call<A extends Action>(
  action: A,
  input: Input<A>,
  options: CallOptions = {},
): Promise<Output<A>> {
  const spec = ACTIONS[action];
  const requestId = spec.write ? (options.requestId ?? newRequestId()) : undefined;
  const payload: CallRequest = requestId ? { action, input, requestId } : { action, input };
  try {
    const answer = await transport.invoke(
      spec.function,
      payload,
      options.timeoutMs ?? TIMEOUT_MS[spec.function],
    );
    const { data, serverNow } = openEnvelope(answer);
    if (serverNow !== undefined) learnServerTime(serverNow);
    // The server checked its answer against the same contract; checking twice would only cost battery.
    return data as Output<A>;
  } catch (cause) {
    const error = toCallError(cause);
    logger.warn('call failed', { action, code: error.code, cause: String(cause) });
    throw error;
  }
}

export const cloud = { call };
