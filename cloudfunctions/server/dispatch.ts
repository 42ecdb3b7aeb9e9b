import * as v from 'valibot';
import type { ActionSpec } from '../../src/shared/contract/action-spec';
import { ACTIONS, type Action, isAction } from '../../src/shared/contract/actions';
import { type CallResponse, REQUEST_ID_PATTERN } from '../../src/shared/contract/envelope';
import { AppError } from '../../src/shared/error/app-error';
import type { Role } from '../../src/shared/membership/role';
import { localDateOf } from '../../src/shared/time/local-date';
import { callerExtrasOf } from './caller-extras';
import type { Caller, Context } from './context';
import { newId } from './new-id';
import { earlierAnswer, hashInput, writeOnce } from './receipt';
import type { ContentCheck, FileStore, Store } from './store/store';

export interface Platform {
  readonly store: Store;
  readonly files: FileStore;
  readonly contentCheck: ContentCheck;
  openId(): string;
  now(): number;
}

/** Handlers by action name, as the dispatcher sees them: inputs and outputs are checked at its border. */
type AnyHandlers = Readonly<Partial<Record<Action, unknown>>>;
type AnyHandler = (context: Context, input: unknown) => Promise<unknown>;

/** Makes the entry point of a cloud function from the handlers it serves. */
export function dispatcher(platform: Platform, handlers: AnyHandlers) {
  return async function main(event: unknown): Promise<CallResponse<unknown>> {
    const startedAt = platform.now();
    const call = envelopeOf(event);
    try {
      const data = await run(platform, handlers, call, startedAt);
      log({ level: 'info', call, milliseconds: platform.now() - startedAt });
      return { ok: true, data, requestId: call.requestId, serverNow: startedAt };
    } catch (error) {
      const refusal = error instanceof AppError ? error : internal(call.requestId);
      log({ level: refusal === error ? 'info' : 'error', call, code: refusal.code, cause: error });
      const { code, message, fields } = refusal;
      return {
        ok: false,
        error: fields ? { code, message, fields } : { code, message },
        requestId: call.requestId,
        serverNow: startedAt,
      };
    }
  };
}

interface Call {
  readonly action: unknown;
  readonly input: unknown;
  readonly requestId: string;
  readonly ownRequestId: boolean;
}

/** Whatever arrives: without a usable request id one is made, so that a log line can be found. */
function envelopeOf(event: unknown): Call {
  const fields = typeof event === 'object' && event !== null ? (event as Record<string, unknown>) : {};
  const ownRequestId = typeof fields.requestId === 'string' && REQUEST_ID_PATTERN.test(fields.requestId);
  const requestId = ownRequestId ? String(fields.requestId) : newId();
  return { action: fields.action, input: fields.input, requestId, ownRequestId };
}

async function run(platform: Platform, handlers: AnyHandlers, call: Call, now: number): Promise<unknown> {
  const { action } = call;
  if (!isAction(action) || !Object.hasOwn(handlers, action)) {
    throw new AppError('UNKNOWN_ACTION', '这个功能不存在，请更新小程序后再试');
  }
  const spec: ActionSpec = ACTIONS[action];
  if (spec.write && !call.ownRequestId) {
    throw new AppError('INPUT_INVALID', '提交缺少编号，请更新小程序后再试');
  }
  const input = checkInput(spec, call.input);
  const today = localDateOf(now);
  const openId = platform.openId();
  if (openId === '') throw new AppError('NOT_BOUND', '请在微信中打开小程序');
  const identityKey = `wx:${openId}`;
  const documents = await platform.store.findCaller(identityKey, callerExtrasOf(action, input, today));
  const caller: Caller | null = documents && { ...documents, roles: rolesOf(documents.member) };
  authorise(spec, caller);

  const key = {
    // Binding turns a stranger into a member: its retry must meet the receipt of before.
    callerKey: caller && spec.audience !== 'anyone' ? caller.member._id : identityKey,
    requestId: call.requestId,
    action,
    inputHash: spec.write ? hashInput(call.requestId, input) : '',
    now,
  };
  const context: Context = {
    ...platform,
    now,
    today,
    openId,
    identityKey,
    caller,
    newId,
    write: (work, part = '') => writeOnce(platform.store, key, part, work),
  };
  const handler = handlers[action] as AnyHandler;
  try {
    return checkOutput(spec, await handler(context, input));
  } catch (error) {
    // A retry of what was done gets its first answer, even where doing it now would be refused.
    const answer =
      spec.write && error instanceof AppError ? await earlierAnswer(platform.store, key) : undefined;
    if (answer === undefined) throw error;
    return checkOutput(spec, answer);
  }
}

function rolesOf(member: { readonly roles: readonly Role[]; readonly active: boolean }): ReadonlySet<Role> {
  return new Set(member.active ? ['member', ...member.roles] : []);
}

function authorise(spec: ActionSpec, caller: Caller | null): void {
  if (spec.audience === 'anyone') return;
  if (!caller) throw new AppError('NOT_BOUND', '您还没有绑定身份，请先用邀请码绑定');
  if (caller.roles.size === 0) throw new AppError('FORBIDDEN', '您已不在在岗名单中，如有疑问请联系管理员');
  if (!spec.audience.some((role) => caller.roles.has(role))) {
    throw new AppError('FORBIDDEN', '您没有这项权限，如需要请联系管理员');
  }
}

function checkInput(spec: ActionSpec, input: unknown): unknown {
  const result = v.safeParse(spec.input, input, { abortPipeEarly: true });
  if (result.success) return result.output;
  const fields: Record<string, string> = {};
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
    fields[path] ??= chineseMessage(issue.message);
  }
  const [first] = Object.values(fields);
  throw new AppError('INPUT_INVALID', first ?? '填写的内容不正确，请检查后再提交', fields);
}

/**
 * Schemas speak Chinese; valibot's own English words (an unknown field, a wrong container) are not for users. They
 * quote what was received, which may be Chinese itself, so they are known by how they begin.
 */
function chineseMessage(message: string): string {
  const own = /[\u4e00-\u9fff]/.test(message) && !message.startsWith('Invalid ');
  return own ? message : '提交的内容不正确，请更新小程序后再试';
}

/** The last guard against telling more than the contract says: an unknown field fails the call. */
function checkOutput(spec: ActionSpec, output: unknown): unknown {
  return v.parse(spec.output, output);
}

function internal(requestId: string): AppError {
  return new AppError(
    'INTERNAL',
    `系统出了点问题，您填写的内容没有丢失，请稍后再试（编号 ${shortId(requestId)}）`,
  );
}

const shortId = (requestId: string) => requestId.slice(-8);

interface LogLine {
  readonly level: 'info' | 'error';
  readonly call: Call;
  readonly milliseconds?: number;
  readonly code?: string;
  readonly cause?: unknown;
}

/**
 * One JSON line a call. Inputs stay out of it: they are people's data. So does most of the request id: with all of it
 * and the receipts one could find out who called. Its end is what users are told in an error.
 */
function log({ level, call, milliseconds, code, cause }: LogLine): void {
  const line = {
    level,
    requestId: shortId(call.requestId),
    action: isAction(call.action) ? call.action : 'unknown',
    milliseconds,
    code,
  };
  if (level === 'info') console.log(JSON.stringify(line));
  else
    console.error(JSON.stringify({ ...line, cause: cause instanceof Error ? cause.stack : String(cause) }));
}
