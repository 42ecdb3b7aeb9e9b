import type { CorrectionRow } from '../../../src/shared/service/contract';
import type { Caller } from '../context';
import { ownIds } from '../membership/own-ids';
import type { CorrectionDoc } from '../store/documents/service';

/** A request as the caller sees it. */
export function correctionRow(correction: CorrectionDoc, { member }: Caller): CorrectionRow {
  return {
    recordId: correction._id,
    memberName: correction.memberName,
    departmentName: correction.departmentName,
    title: correction.title,
    state: correction.state,
    isOwn: ownIds(member).includes(correction.memberId),
    requests: correction.requests.map(({ answeredById: _by, ...request }) => request),
  };
}
