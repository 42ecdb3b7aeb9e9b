import type { RollupStanding } from '../../../src/shared/campaign/partner-contract';
import type { CampaignSnapshotDoc } from '../store/documents/campaign';

/** What a unit that leads sees of a picture; null where none was taken yet. */
export function rollupStanding(snapshot: CampaignSnapshotDoc | undefined): RollupStanding | null {
  if (!snapshot) return null;
  const { tasks } = snapshot;
  return {
    takenOn: snapshot.takenOn,
    year: snapshot.year,
    readinessPermille: snapshot.readinessPermille,
    resultPermille: snapshot.resultPermille,
    evidencePermille: snapshot.evidencePermille,
    tasksTotal: tasks.total,
    tasksDone: tasks.done,
    tasksOverdue: tasks.overdue,
    missingEvidence: snapshot.missingEvidence,
    phase: snapshot.phase,
    phaseEndsOn: snapshot.phaseEndsOn,
  };
}
