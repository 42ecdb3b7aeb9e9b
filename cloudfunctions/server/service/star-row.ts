import type { StarRow } from '../../../src/shared/service/contract';
import type { Caller } from '../context';
import { ownIds } from '../membership/own-ids';
import type { StarApplicationDoc } from '../store/documents/service';

/** An application as the caller may see it. */
export function starRow(application: StarApplicationDoc, { member, roles }: Caller): StarRow {
  const ids = ownIds(member);
  const isOwn = ids.includes(application.memberId);
  const isParty = isOwn || roles.has('secretary');
  return {
    applicationId: application._id,
    memberName: application.memberName,
    departmentName: application.departmentName,
    stars: application.stars,
    minutes: application.minutes,
    creditMinutes: application.creditMinutes ?? null,
    state: application.state,
    appliedAtMs: application.appliedAtMs,
    publishedUntil: application.publishedUntil,
    awardedOn: application.awardedOn,
    reason: isParty ? application.reason : '',
    isOwn,
    publishedByCaller: ids.includes(application.publishedById),
    objections: isParty
      ? application.objections.map(({ atMs, byName, text, answer }) => ({ atMs, byName, text, answer }))
      : [],
  };
}
