import type { MemberDoc } from './store/documents/membership';

type Person = Pick<MemberDoc, 'active' | 'openTasks' | 'openFindings'>;

/** How many open tasks and findings still name somebody who has left; 0 for whoever is there. */
export function leftThings({ active, openTasks, openFindings }: Person): number {
  if (active) return 0;
  return thingsOf(openTasks) + thingsOf(openFindings);
}

/** How many things there are to do, from their numbers by deadline. */
export const thingsOf = (deadlines: MemberDoc['openTasks'] = {}): number =>
  Object.values(deadlines).reduce((sum, things) => sum + things, 0);
