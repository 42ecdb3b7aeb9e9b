import type { Handler } from '../context';
import { ownProfile, unitView } from './member-views';

export const me: Handler<'membership.me'> = async ({ caller }) =>
  caller
    ? { bound: true, profile: ownProfile(caller.member), unit: unitView(caller.unit) }
    : { bound: false };
