import { AppError } from '../../../src/shared/error/app-error';
import { parseInviteCode } from '../../../src/shared/membership/invite-code';
import { nameKey } from '../../../src/shared/text/clean-text';
import type { Context, Handler } from '../context';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { isBound, ownProfile, unitView } from './member-views';

const WINDOW_MS = 60 * 60_000;
const MAX_FAILURES = 5;

/**
 * Binds the calling WeChat identity to the person whose code and name it knows. Every refusal says the same, so that
 * nobody learns which codes or names exist; the attempt is counted before the code is looked at, so that guesses sent
 * at once are no cheaper than guesses in turn.
 */
export const bind: Handler<'membership.bind'> = async (context, { inviteCode, name }) => {
  if (context.caller) throw alreadyBound();
  const allowed = await context.write((tx) => countAttempt(tx, context), 'attempt');
  if (!allowed) throw new AppError('RATE_LIMITED', '输错的次数较多，请一小时后再试，或联系管理员');
  const code = parseInviteCode(inviteCode);
  const [found] = code ? await context.store.find('members', { where: { inviteCode: code }, limit: 1 }) : [];
  if (!code || !found) throw refused();
  try {
    return await context.write((tx) => bindMember(tx, context, found._id, code, name));
  } catch (error) {
    if (error instanceof AppError) throw error;
    // The unique index has the last word where two bindings of one identity meet; told apart from a real failure.
    throw (await context.store.findCaller(context.identityKey, {})) ? alreadyBound() : error;
  }
};

async function bindMember(tx: Transaction, context: Context, memberId: string, code: string, name: string) {
  const member = await tx.get('members', memberId);
  if (!member || !matches(member, code, name)) throw refused();
  await claimIdentity(tx, context, member);
  const identity = { identityKey: context.identityKey, inviteCode: `used:${member._id}` };
  await tx.patch('members', member._id, identity);
  const unit = await tx.get('units', member.unitId);
  if (!unit) throw refused();
  return { profile: ownProfile({ ...member, ...identity }), unit: unitView(unit) };
}

function alreadyBound(): AppError {
  return new AppError('ALREADY_BOUND', '您已绑定身份，直接使用即可');
}

function refused(): AppError {
  return new AppError('BIND_REFUSED', '邀请码或姓名不对，请核对后再试，或向管理员重新要一个邀请码');
}

function matches(member: MemberDoc, code: string, name: string): boolean {
  return member.inviteCode === code && member.nameKey === nameKey(name) && member.active && !isBound(member);
}

/** False when the identity has used up its attempts of the hour. */
async function countAttempt(tx: Transaction, { identityKey, now }: Context): Promise<boolean> {
  const old = await tx.get('bind_attempts', identityKey);
  const inWindow = old !== null && now - old.windowStartMs < WINDOW_MS;
  const failures = inWindow ? old.failures : 0;
  if (failures >= MAX_FAILURES) return false;
  await tx.put('bind_attempts', {
    _id: identityKey,
    windowStartMs: inWindow ? old.windowStartMs : now,
    failures: failures + 1,
    memberId: old?.memberId ?? null,
  });
  return true;
}

/**
 * One identity, one person. Two bindings of an identity to different persons at once both write its attempts, so one
 * of them runs again and finds whom the other bound.
 */
async function claimIdentity(tx: Transaction, context: Context, member: MemberDoc): Promise<void> {
  const attempts = await tx.get('bind_attempts', context.identityKey);
  const other = attempts?.memberId ? await tx.get('members', attempts.memberId) : null;
  if (other?.identityKey === context.identityKey) {
    throw alreadyBound();
  }
  await tx.put('bind_attempts', {
    _id: context.identityKey,
    windowStartMs: context.now,
    failures: 0,
    memberId: member._id,
  });
}
