import type { ServiceRecord } from '../../../src/shared/service/contract';
import {
  SERVICE_RECORD_NOTE,
  SERVICE_RECORD_TITLE,
  sumLines,
} from '../../../src/shared/service/service-record';
import type { ServiceRecordDoc } from '../store/documents/service';

export function serviceRecordRow(record: ServiceRecordDoc) {
  const { _id: serviceRecordId, serial, memberName, from, to, state, issuedAtMs } = record;
  const { totalMinutes, creditMinutes } = record;
  return { serviceRecordId, serial, memberName, from, to, totalMinutes, creditMinutes, state, issuedAtMs };
}

/** A service record in full, as its page shows it. */
export function serviceRecordView(record: ServiceRecordDoc): ServiceRecord {
  return {
    ...serviceRecordRow(record),
    title: SERVICE_RECORD_TITLE,
    note: SERVICE_RECORD_NOTE,
    volunteerNumber: record.volunteerNumber,
    departmentName: record.departmentName,
    issuerName: record.issuerName,
    handlerName: record.handlerName,
    honourMinutes: record.honourMinutes,
    // From the lines: records from before the parts were kept by project hold the sums alone.
    projects: sumLines(record.lines).projects.map((project) => ({ ...project })),
    lines: record.lines.map((line) => ({ ...line })),
    withdrawnReason: record.withdrawnReason,
  };
}
