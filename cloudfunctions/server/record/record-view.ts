import type { RecordDetail, RecordRow } from '../../../src/shared/record/contract';
import { runningPublication } from '../../../src/shared/record/publication';
import {
  mayChangeRecord,
  mayReviewRecord,
  mayVoidRecord,
  mayWithdrawRecord,
} from '../../../src/shared/record/record-acts';
import type { Caller } from '../context';
import { ownIds } from '../membership/own-ids';
import type { RecordDoc } from '../store/documents/record';

/** A record as a row of a list, for the caller. */
export function recordRow(record: RecordDoc, { member, roles }: Caller): RecordRow {
  return {
    recordId: record._id,
    memberName: record.memberName,
    departmentName: record.departmentName,
    kind: record.kind,
    type: record.type,
    title: record.title,
    occurredOn: record.occurredOn,
    durationMinutes: record.durationMinutes,
    timeClass: record.timeClass,
    source: record.source,
    state: record.state,
    revision: record.revision,
    submittedAtMs: record.submittedAtMs,
    earnedPoints: record.earnedPoints,
    countsFromMs: runningPublication(record)?.countsFromMs ?? null,
    reviewReason: record.reviewReason,
    pictureCount: record.pictures.length,
    mayReview: roles.has('secretary') && mayReviewRecord(record, ownIds(member)),
  };
}

/** A record in full, with what the caller may do with it now. */
export function recordDetail(record: RecordDoc, caller: Caller): RecordDetail {
  const { member, unit, roles } = caller;
  const project = unit.projects.find(({ key }) => key === record.projectKey);
  return {
    ...recordRow(record, caller),
    startAtMs: record.startAtMs ?? null,
    endAtMs: record.endAtMs ?? null,
    activityRole: record.activityRole ?? 'participant',
    place: record.place,
    description: record.description,
    pictures: [...record.pictures],
    projectKey: record.projectKey,
    projectLabel: project?.label ?? null,
    activityId: record.activityId,
    isOwn: ownIds(member).includes(record.memberId),
    recordedByName: record.recordedByName,
    recordedReason: record.recordedReason,
    reviewerName: record.reviewerName,
    reviewedAtMs: record.reviewedAtMs,
    mayChange: mayChangeRecord(record, member._id),
    mayWithdraw: mayWithdrawRecord(record, member._id),
    mayVoid: roles.has('secretary') && record.unitId === unit._id && mayVoidRecord(record, ownIds(member)),
    ruleLabel: record.ruleLabel,
    publishedUntil: record.publication?.until ?? null,
    objections: (record.publication?.objections ?? []).map(({ byId: _by, ...objection }) => objection),
    history: record.history.map(({ atMs, byName, event, reason }) => ({ atMs, byName, event, reason })),
  };
}
