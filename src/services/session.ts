import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { Output } from '@/shared/contract/actions';
import type { Role } from '@/shared/membership/role';
import { type CallError, toCallError } from './call-error';
import { cloud } from './cloud';
import { learnMember } from './member-change';
import { observable, useObservable } from './observable';

type Bound = Extract<Output<'membership.me'>, { bound: true }>;

/** Who uses the app, as far as the server has told. */
export type Session =
  | { status: 'unknown' | 'loading' | 'unbound' }
  | { status: 'failed'; error: CallError }
  | BoundSession;

export interface BoundSession {
  status: 'bound';
  profile: Bound['profile'];
  unit: Bound['unit'];
}

const current = observable<Session>({ status: 'unknown' });

/** Asks the server who the caller is. Never throws: the failure becomes the session's state. */
export async function reloadSession(): Promise<void> {
  if (current.get().status === 'loading') return;
  if (current.get().status !== 'bound') current.set({ status: 'loading' });
  try {
    const me = await cloud.call('membership.me', {});
    if (me.bound) learnSession(me);
    else current.set({ status: 'unbound' });
  } catch (cause) {
    if (current.get().status !== 'bound') current.set({ status: 'failed', error: toCallError(cause) });
  }
}

/** Takes profile and unit from another answer (the home page, the binding), which spares a call. */
export function learnSession(known: { profile: Bound['profile']; unit: Bound['unit'] }): void {
  current.set({ status: 'bound', profile: known.profile, unit: known.unit });
  learnMember(known.profile.memberId);
}

/** The session; asked for when nobody has done so yet. */
export function useSession(): Session {
  const session = useObservable(current);
  useEffect(() => {
    if (current.get().status === 'unknown') void reloadSession();
  }, []);
  return session;
}

/** From now on asks anew whenever the app is opened again: a transfer may have been accepted meanwhile. Once, at launch. */
export function startSession(): void {
  Taro.onAppShow(() => {
    if (current.get().status === 'bound') void reloadSession();
  });
}

export function hasRole(session: Session, role: Role): boolean {
  return session.status === 'bound' && session.profile.roles.includes(role);
}
