import type { Output } from '@/shared/contract/actions';
import type { Role } from '@/shared/membership/role';

export type TaskAct =
  | 'take'
  | 'progress'
  | 'report'
  | 'addEvidence'
  | 'return'
  | 'confirm'
  | 'change'
  | 'cancel'
  | 'assign';

type Task = Pick<Output<'task.get'>, 'state' | 'own' | 'mayTake' | 'mayDecide'>;

/** What one may do with a task, the main thing last; at most three, as a phone has room for. */
export function actsOf({ state, own, mayTake, mayDecide }: Task, roles: readonly Role[]): TaskAct[] {
  const plans = roles.includes('secretary');
  if (state === 'open') {
    if (own) return ['addEvidence', 'progress', 'report'];
    if (plans) return ['cancel', 'change', 'assign'];
    if (roles.includes('leader')) return ['assign'];
    return mayTake ? ['take'] : [];
  }
  if (state === 'reported') {
    if (mayDecide) return ['return', 'confirm'];
    return own ? ['addEvidence'] : [];
  }
  return state === 'done' && mayDecide ? ['return'] : [];
}

/**
 * A task that somebody looks after waits for nothing that its planner does: no button stands out then. Nor does one
 * that takes a confirmed task back, which would come up right where the thumb has just confirmed it.
 */
export function kindOf(act: TaskAct, last: boolean, { ownerId }: Pick<Output<'task.get'>, 'ownerId'>) {
  if (act === 'cancel') return 'quiet';
  return last && act !== 'return' && !(act === 'assign' && ownerId !== null) ? 'primary' : 'secondary';
}
