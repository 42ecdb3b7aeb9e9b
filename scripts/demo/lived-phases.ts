import type { CampaignPhase, PhaseItem, PhasePlan } from '../../src/shared/campaign/campaign-plan';
import { addDays, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import { CHECK_NOTES } from './catalogue/campaign';

interface Lived {
  readonly today: LocalDate;
  /** Who ticks, and who passes phases, by name. */
  readonly officeHead: string;
  readonly head: string;
}

/** Phases before the present one are passed; of the present one the first task is done. */
export function livedPhases(plans: readonly PhasePlan[], current: CampaignPhase, lived: Lived): PhasePlan[] {
  const { today, head } = lived;
  const done = (item: PhaseItem, day: LocalDate): PhaseItem => ({
    ...item,
    doneAtMs: instantOf(day, '10:05'),
    doneByName: lived.officeHead,
    note: CHECK_NOTES[item.text] ?? '',
  });
  const at = plans.findIndex(({ phase }) => phase === current);
  return plans.map((plan, index) => {
    if (index > at) return plan;
    if (index === at)
      return { ...plan, tasks: plan.tasks.map((item, task) => (task === 0 ? done(item, plan.from) : item)) };
    const passedOn = plan.to < today ? plan.to : today;
    return {
      ...plan,
      tasks: plan.tasks.map((item) => done(item, plan.from)),
      exitChecks: plan.exitChecks.map((item) => done(item, addDays(passedOn, -2))),
      passedAtMs: instantOf(passedOn, '16:20'),
      passedByName: head,
    };
  });
}
