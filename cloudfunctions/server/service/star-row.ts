import type { StarRow } from '../../../src/shared/service/contract';
import type { Caller } from '../context';
import type { StarApplicationDoc } from '../store/documents';

/** An application as the caller may see it. */
export function starRow(application: StarApplicationDoc, { member, roles }: Caller): StarRow {
  const isOwn = application.memberId === member._id;
  const isParty = isOwn || roles.has('secretary');
  return {
    applicationId: application._id,
    memberName: application.memberName,
    departmentName: application.departmentName,
    stars: application.stars,
    minutes: application.minutes,
    state: application.state,
    appliedAtMs: application.appliedAtMs,
    publishedUntil: application.publishedUntil,
    awardedOn: application.awardedOn,
    reason: isParty ? application.reason : '',
    isOwn,
    publishedByCaller: application.publishedById === member._id,
    objections: isParty
      ? application.objections.map(({ atMs, byName, text, answer }) => ({ atMs, byName, text, answer }))
      : [],
  };
}
