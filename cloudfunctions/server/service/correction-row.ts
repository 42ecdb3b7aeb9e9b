import type { CorrectionRow } from '../../../src/shared/service/contract';
import type { CorrectionDoc } from '../store/documents';

export function correctionRow(correction: CorrectionDoc): CorrectionRow {
  return {
    recordId: correction._id,
    memberName: correction.memberName,
    departmentName: correction.departmentName,
    title: correction.title,
    state: correction.state,
    requests: correction.requests.map(({ answeredById: _by, ...request }) => request),
  };
}
