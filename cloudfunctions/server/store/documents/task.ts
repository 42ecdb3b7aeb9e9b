import type { WeeklyLine } from '../../../../src/shared/task/progress';
import type { TaskState } from '../../../../src/shared/task/task-state';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

/** A task: indicator → department → person. */
export interface TaskDoc extends UnitDocument {
  readonly campaignId: string;
  readonly year: string;
  readonly campaignYearId: string;
  readonly key: string;
  readonly indicatorCode: string;
  readonly indicatorTitle: string;
  readonly title: string;
  readonly standard: string;
  readonly measure: string;
  readonly deadline: LocalDate;
  readonly standing: boolean;
  readonly departmentId: string;
  readonly departmentName: string;
  /** Null while only the department is named. */
  readonly ownerId: string | null;
  readonly ownerName: string;
  readonly state: TaskState;
  readonly percent: number;
  /** Latest last. */
  readonly weeks: readonly WeeklyLine[];
  /** What the owner said when reporting it done. */
  readonly proof: string;
  readonly evidenceIds: readonly string[];
  readonly givenOn: LocalDate;
  /** The day of the last reminder; a person is reminded of a task once a day at most. Empty: never. */
  readonly remindedOn: string;
  readonly revision: number;
  /** Deadline and id: the key lists are paged by. */
  readonly dueKey: string;
  /** It was open when its campaign ended, not called off: a renewal gives it again where it is standing. */
  readonly endedWithCampaign?: true;
  /** Latest last, at most fifty kept. */
  readonly history: ReadonlyArray<{
    readonly atMs: number;
    readonly byName: string;
    readonly event: 'given' | 'changed' | 'assigned' | 'reported' | 'confirmed' | 'returned' | 'cancelled';
    readonly reason: string;
  }>;
}
