import type { ServiceLine, ServiceSums } from '../../../../src/shared/service/service-record';
import type { Skill } from '../../../../src/shared/service/skill';
import type { StarApplication, StarState } from '../../../../src/shared/service/star-application';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

/** A registered volunteer beyond what the member's document says. `_id` is the member's id. */
export interface VolunteerDoc extends UnitDocument {
  readonly skills: readonly Skill[];
  readonly registeredOn: LocalDate | null;
  /** Awarded, 0 to 5. */
  readonly stars: number;
}

interface CorrectionRequest {
  readonly askedAtMs: number;
  readonly text: string;
  /** Null while it waits. */
  readonly accepted: boolean | null;
  readonly answer: string;
  readonly answeredById: string;
  readonly answeredByName: string;
  readonly answeredAtMs: number | null;
}

/** What a person asked about one record, with the answers; both sides stay. `_id` is the record's id. */
export interface CorrectionDoc extends UnitDocument {
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentName: string;
  readonly title: string;
  readonly state: 'open' | 'answered';
  /** `timeKey` of the last request. */
  readonly askedKey: string;
  /** Latest last; of all but the last one the answer is given. */
  readonly requests: readonly CorrectionRequest[];
}

interface StarObjection {
  readonly atMs: number;
  readonly byId: string;
  readonly byName: string;
  readonly text: string;
  readonly answer: string;
  readonly answeredByName: string;
}

export interface StarEvent {
  readonly atMs: number;
  readonly byName: string;
  readonly state: StarState;
  readonly reason: string;
}

/** An application for a star. `_id` is `<memberId>:<stars>`: who was refused applies again in the same document. */
export interface StarApplicationDoc extends UnitDocument, StarApplication {
  readonly memberName: string;
  readonly departmentName: string;
  readonly minutes: number;
  /** The part of `minutes` that is 信用时长; absent in applications from before it was kept. */
  readonly creditMinutes?: number;
  readonly appliedAtMs: number;
  readonly appliedKey: string;
  readonly awardedOn: LocalDate | null;
  readonly reason: string;
  readonly objections: readonly StarObjection[];
  readonly history: readonly StarEvent[];
}

/** A 志愿服务记录 as it was issued; nothing of its content changes later. The id is the code to verify it by. */
export interface ServiceRecordDoc extends UnitDocument, ServiceSums {
  readonly memberId: string;
  readonly memberName: string;
  readonly volunteerNumber: string;
  readonly departmentName: string;
  readonly serial: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly issuerName: string;
  readonly handlerName: string;
  readonly lines: readonly ServiceLine[];
  readonly state: 'issued' | 'withdrawn';
  readonly issuedAtMs: number;
  readonly issuedKey: string;
  readonly withdrawnReason: string;
  readonly withdrawnByName: string;
}

/** The last number given out of a series without gaps. `_id` names the series. */
export interface CounterDoc extends UnitDocument {
  readonly last: number;
  /** Of a series that begins anew every day: the day of the last number. */
  readonly day?: LocalDate;
}
