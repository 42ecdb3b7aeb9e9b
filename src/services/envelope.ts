import { CallError } from './call-error';

/** What every cloud function answers. */
type Envelope =
  | { ok: true; data: unknown; serverNow: number }
  | {
      ok: false;
      error: { code: string; message: string; fields?: Record<string, string> };
      serverNow: number;
      requestId?: string;
    };

function isEnvelope(answer: unknown): answer is Envelope {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'data' in answer;
  return 'error' in answer && typeof answer.error === 'object' && answer.error !== null;
}

/** The data of an answer, with the server's time. Throws CallError with the server's own message. */
export function openEnvelope(answer: unknown): { data: unknown; serverNow: number | undefined } {
  if (!isEnvelope(answer)) throw new CallError('UNAVAILABLE', '服务暂时不可用，请稍后再试');
  if (answer.ok) return { data: answer.data, serverNow: answer.serverNow };
  throw new CallError(answer.error.code, answer.error.message, answer.error.fields);
}
