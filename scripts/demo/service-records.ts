import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import type { CounterDoc, ServiceRecordDoc } from '../../cloudfunctions/server/store/documents/service';
import { type ServiceLine, serialNumber, sumLines } from '../../src/shared/service/service-record';
import { serviceSettingsOf } from '../../src/shared/service/service-settings';
import { addDays, instantOf, type LocalDate, localDateOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { CAST, personNamed } from './people';
import type { Moment, Organisation, Person } from './world';

const ID_LETTERS = [...'0123456789abcdefghjkmnpqrstvwxyz'] as [string, ...string[]];
const ID_LENGTH = 20;

interface IssueFacts {
  readonly name: string;
  /** Null: the person did. */
  readonly handlerName: string | null;
  readonly issuedDaysAgo: number;
  readonly fromDaysAgo: number;
  readonly withdrawnReason: string;
}

const ISSUED: readonly IssueFacts[] = [
  {
    name: '龚明远',
    handlerName: CAST[2].name,
    issuedDaysAgo: 58,
    fromDaysAgo: 300,
    withdrawnReason: '开具时选错了时间范围，已按本人要求重新开具。',
  },
  {
    name: '龚明远',
    handlerName: CAST[2].name,
    issuedDaysAgo: 57,
    fromDaysAgo: 240,
    withdrawnReason: '',
  },
  { name: CAST[0].name, handlerName: null, issuedDaysAgo: 31, fromDaysAgo: 211, withdrawnReason: '' },
  { name: CAST[0].name, handlerName: CAST[1].name, issuedDaysAgo: 9, fromDaysAgo: 360, withdrawnReason: '' },
];

/** Service records as they were issued over the last weeks, with the counters that their numbers came from. */
export function makeServiceRecords(
  moment: Moment,
  organisation: Organisation,
  unit: UnitDoc,
  records: Iterable<RecordDoc>,
): { serviceRecords: ServiceRecordDoc[]; counters: CounterDoc[] } {
  const counted = [...records];
  const counters = new Map<string, CounterDoc>();
  const serviceRecords = ISSUED.flatMap((facts) => {
    const issuedAtMs = instantOf(addDays(moment.today, -facts.issuedDaysAgo), '10:30');
    const person = personNamed(organisation, facts.name);
    const from = addDays(moment.today, -facts.fromDaysAgo);
    const to = addDays(localDateOf(issuedAtMs), -1);
    const lines = linesOf(counted, unit, person, { from, to, issuedAtMs });
    if (lines.length === 0) return [];
    const year = localDateOf(issuedAtMs).slice(0, 4);
    const counterId = `${unit._id}:serviceRecords:${year}`;
    const last = (counters.get(counterId)?.last ?? 0) + 1;
    counters.set(counterId, { _id: counterId, unitId: unit._id, last });
    const _id = Array.from({ length: ID_LENGTH }, () => moment.random.pick(ID_LETTERS)).join('');
    return [
      {
        _id,
        unitId: unit._id,
        memberId: person.member._id,
        memberName: person.member.name,
        volunteerNumber: person.member.volunteerNumber,
        departmentName: person.member.departmentName,
        serial: serialNumber(serviceSettingsOf(unit).serialPrefix, year, last),
        from,
        to,
        issuerName: unit.name,
        handlerName: facts.handlerName ?? '',
        ...sumLines(lines),
        lines,
        state: facts.withdrawnReason === '' ? ('issued' as const) : ('withdrawn' as const),
        issuedAtMs,
        issuedKey: timeKey(issuedAtMs, _id),
        withdrawnReason: facts.withdrawnReason,
        withdrawnByName: facts.withdrawnReason === '' ? '' : (facts.handlerName ?? ''),
      },
    ];
  });
  return { serviceRecords, counters: [...counters.values()] };
}

function linesOf(
  records: readonly RecordDoc[],
  unit: UnitDoc,
  { member }: Person,
  { from, to, issuedAtMs }: { from: LocalDate; to: LocalDate; issuedAtMs: number },
): ServiceLine[] {
  return records
    .filter((record) => record.memberId === member._id && record.kind === 'volunteerService')
    .filter((record) => record.entryId !== null && (record.reviewedAtMs ?? issuedAtMs) < issuedAtMs)
    .filter((record) => record.occurredOn >= from && record.occurredOn <= to)
    .sort((one, other) => (one.occurredOn < other.occurredOn ? -1 : 1))
    .map(({ occurredOn, title, place, durationMinutes, timeClass, projectKey }) => ({
      occurredOn,
      title,
      place,
      durationMinutes,
      timeClass,
      projectLabel: unit.projects.find(({ key }) => key === projectKey)?.label ?? '',
    }));
}
