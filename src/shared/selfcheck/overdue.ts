import type { LocalDate } from '../time/local-date';
import type { FindingPeople } from './finding';

/**
 * What keeps a finding past its deadline: nothing was done, what was done was sent back, or a second person has yet to
 * look at it.
 */
export const OVERDUE_STAGES = ['missing', 'returned', 'waiting'] as const;
export type OverdueStage = (typeof OVERDUE_STAGES)[number];

type Due = Pick<FindingPeople, 'state' | 'provedById'> & { readonly deadline: LocalDate };

/** How far a finding past its deadline is; undefined when it is in time, closed or withdrawn. */
function overdueStage({ state, provedById, deadline }: Due, today: LocalDate): OverdueStage | undefined {
  if (deadline >= today) return undefined;
  if (state === 'proved') return 'waiting';
  if (state !== 'open') return undefined;
  return provedById === null ? 'missing' : 'returned';
}

/** Findings past their deadline: those without any proof first, then by stage, the longest overdue of each first. */
export function overdueFindings<F extends Due>(
  findings: readonly F[],
  today: LocalDate,
): Array<{ readonly finding: F; readonly stage: OverdueStage }> {
  return findings
    .flatMap((finding) => {
      const stage = overdueStage(finding, today);
      return stage ? [{ finding, stage }] : [];
    })
    .sort(
      (one, other) =>
        OVERDUE_STAGES.indexOf(one.stage) - OVERDUE_STAGES.indexOf(other.stage) ||
        (one.finding.deadline < other.finding.deadline
          ? -1
          : Number(one.finding.deadline > other.finding.deadline)),
    );
}
