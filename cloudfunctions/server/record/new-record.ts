import type { ActivityRole } from '../../../src/shared/activity/activity-role';
import { type ActivityType, kindOfType } from '../../../src/shared/activity/activity-type';
import { type RecordSource, timeClassOf } from '../../../src/shared/record/record-state';
import { NO_TIMES, type RecordTimes } from '../../../src/shared/record/record-times';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { MemberDoc } from '../store/documents/membership';
import type { RecordDoc } from '../store/documents/record';
import { submitted } from './submitted';

interface NewRecord {
  readonly id: string;
  readonly now: number;
  readonly member: MemberDoc;
  readonly source: RecordSource;
  readonly type: ActivityType;
  readonly projectKey: string | null;
  readonly activityId: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly pictures: readonly string[];
  readonly occurredOn: LocalDate;
  /** Absent: took part. */
  readonly activityRole?: ActivityRole;
  readonly durationMinutes: number;
  /** Absent where only the length is known. */
  readonly times?: RecordTimes;
  /** Who enters it for the member, with the reason; absent when the member does, or a scan. */
  readonly recordedBy?: { readonly id: string; readonly name: string; readonly reason: string };
}

/** A record as it begins, however it came about: pending, in its first revision. */
export function newRecord(facts: NewRecord): RecordDoc {
  const { id, now, member, recordedBy } = facts;
  const by = recordedBy ?? { id: member._id, name: member.name, reason: '' };
  return {
    _id: id,
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    departmentId: member.departmentId,
    departmentName: member.departmentName,
    branchId: member.branchId,
    kind: kindOfType(facts.type),
    type: facts.type,
    projectKey: facts.projectKey,
    activityId: facts.activityId,
    title: facts.title,
    place: facts.place,
    description: facts.description,
    pictures: facts.pictures,
    occurredOn: facts.occurredOn,
    ...(facts.activityRole && { activityRole: facts.activityRole }),
    durationMinutes: facts.durationMinutes,
    ...(facts.times ?? NO_TIMES),
    timeClass: timeClassOf(facts.source),
    source: facts.source,
    recordedById: recordedBy?.id ?? null,
    recordedByName: recordedBy?.name ?? '',
    recordedReason: recordedBy?.reason ?? '',
    ...submitted(id, 1, now),
    history: [{ atMs: now, byId: by.id, byName: by.name, event: 'submitted', reason: by.reason }],
  };
}
