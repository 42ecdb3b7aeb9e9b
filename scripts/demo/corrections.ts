import { submitted } from '../../cloudfunctions/server/record/submitted';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import type { CorrectionDoc } from '../../cloudfunctions/server/store/documents/service';
import { timesOfEntry } from '../../src/shared/record/record-times';
import { correctedTimeClass } from '../../src/shared/service/correction';
import { addDays, instantOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { CORRECTIONS } from './catalogue/corrections';
import type { LedgerStep } from './ledger-step';
import { CAST, personNamed } from './people';
import type { Moment, Organisation, Person } from './world';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ADDED_MINUTES = 30;

/** A counted record that a secretary corrected yesterday: its points are back until a second person has looked. */
interface Corrected {
  readonly recordId: string;
  readonly by: Person;
  readonly step: LedgerStep & { readonly act: 'takeBack' };
}

/** Chosen before the ledger is kept, because the ledger takes the points back. */
export function chooseCorrected(
  { today, nowMs }: Moment,
  organisation: Organisation,
  records: Iterable<RecordDoc>,
): Corrected {
  const by = personNamed(organisation, CAST[1].name);
  const cast = CAST.map(({ name }): string => name);
  const atMs = Math.min(instantOf(addDays(today, -1), '16:45'), nowMs - HOUR_MS);
  const record = [...records].find(
    (one) =>
      one.source === 'self' &&
      one.kind === 'volunteerService' &&
      one.state === 'approved' &&
      !cast.includes(one.memberName) &&
      one.reviewerName !== by.member.name &&
      one._id.startsWith('record-self-') &&
      (one.reviewedAtMs ?? atMs) < atMs - 2 * 24 * HOUR_MS &&
      one.occurredOn >= addDays(today, -60),
  );
  if (!record) throw new Error('no record that could be corrected');
  const explanation = `记录更正后重新审核，原积分退回：${CORRECTIONS.accepted.answer}`;
  return { recordId: record._id, by, step: { atMs, act: 'takeBack', recordId: record._id, explanation } };
}

/** The record after the secretary's correction, waiting for the second one. */
export function correctedRecord(record: RecordDoc, { by, step }: Corrected): RecordDoc {
  const { occurredOn } = record;
  const corrected = { occurredOn, durationMinutes: record.durationMinutes + ADDED_MINUTES };
  const { answer } = CORRECTIONS.accepted;
  const event = {
    atMs: step.atMs,
    byId: by.member._id,
    byName: by.member.name,
    event: 'changed',
    reason: answer,
  } as const;
  return {
    ...record,
    ...corrected,
    ...timesOfEntry(corrected, record),
    timeClass: correctedTimeClass(record, corrected),
    recordedById: by.member._id,
    recordedByName: by.member.name,
    recordedReason: answer,
    ...submitted(record._id, record.revision + 1, step.atMs),
    history: [...record.history, event],
  };
}

/** Two of the member of the cast, one answered and one open; one open of somebody else; and the one accepted. */
export function makeCorrections(
  moment: Moment,
  organisation: Organisation,
  records: ReadonlyMap<string, RecordDoc>,
  corrected: Corrected,
): CorrectionDoc[] {
  const { today, nowMs } = moment;
  const member = personNamed(organisation, CAST[0].name).member._id;
  const secretary2 = personNamed(organisation, CAST[2].name);
  const counted = [...records.values()].filter(
    (record) => record.state === 'approved' && record.kind === 'volunteerService' && record.source === 'scan',
  );
  const before = (daysAgo: number, isWanted: (record: RecordDoc) => boolean): RecordDoc => {
    const wanted = counted.filter(
      (record) => isWanted(record) && record.occurredOn <= addDays(today, -daysAgo),
    );
    const last = wanted.sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1)).at(-1);
    if (!last) throw new Error('no record to ask about');
    return last;
  };
  const at = (daysAgo: number, clock: string) =>
    Math.min(instantOf(addDays(today, -daysAgo), clock), nowMs - 20 * MINUTE_MS);
  const accepted = records.get(corrected.recordId);
  if (!accepted) throw new Error('the corrected record is gone');
  const ofMember = (record: RecordDoc) => record.memberId === member;
  const own = before(4, ofMember);
  // Whoever has served little lately has one and the same that is the last before either day.
  const refused = before(26, (record) => ofMember(record) && record !== own);
  return [
    correction(refused, CORRECTIONS.refused, at(24, '21:00'), secretary2, at(22, '09:15')),
    correction(own, CORRECTIONS.own, at(2, '19:40')),
    correction(
      before(4, (record) => !ofMember(record)),
      CORRECTIONS.other,
      at(1, '08:30'),
    ),
    correction(
      accepted,
      CORRECTIONS.accepted,
      corrected.step.atMs - 20 * HOUR_MS,
      corrected.by,
      corrected.step.atMs,
    ),
  ];
}

function correction(
  record: RecordDoc,
  { text, answer }: { readonly text: string; readonly answer: string },
  askedAtMs: number,
  by: Person | null = null,
  answeredAtMs: number | null = null,
): CorrectionDoc {
  const { _id, unitId, memberId, memberName, departmentName, title } = record;
  return {
    _id,
    unitId,
    memberId,
    memberName,
    departmentName,
    title,
    state: by ? 'answered' : 'open',
    askedKey: timeKey(askedAtMs, _id),
    requests: [
      {
        askedAtMs,
        text,
        accepted: by ? record.state === 'pending' : null,
        answer,
        answeredById: by?.member._id ?? '',
        answeredByName: by?.member.name ?? '',
        answeredAtMs,
      },
    ],
  };
}
