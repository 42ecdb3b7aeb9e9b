import { MANAGERS } from '../../src/shared/contract/action-spec';
import type { Caller } from './context';

/** Whether somebody sees what concerns the whole unit; others see what is their own. */
export const isManager = ({ roles }: Pick<Caller, 'roles'>): boolean =>
  MANAGERS.some((role) => roles.has(role));
