import type { MemberDoc } from './store/documents';

type Person = Pick<MemberDoc, 'active' | 'openTasks' | 'openFindings'>;

/** How many open tasks and findings still name somebody who has left; 0 for whoever is there. */
export function leftThings({ active, openTasks = {}, openFindings = {} }: Person): number {
  if (active) return 0;
  return [...Object.values(openTasks), ...Object.values(openFindings)].reduce(
    (sum, things) => sum + things,
    0,
  );
}
