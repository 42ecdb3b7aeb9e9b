import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { type ServiceLine, serialNumber, sumLines } from '../../../src/shared/service/service-record';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { ofPerson } from '../membership/own-ids';
import { memberOfUnit } from '../membership/people';
import type { MemberDoc } from '../store/documents/membership';
import type { RecordDoc } from '../store/documents/record';
import type { ServiceRecordDoc } from '../store/documents/service';
import type { Transaction } from '../store/store';
import { projectLabels } from './project-labels';
import { serviceRecordView } from './service-record-view';

/** What fits on a few sheets of paper; also bounds the document. */
const MAX_LINES = 300;
/** Records of the period that are no service, or of other projects, are read and left out. */
const MAX_RECORDS = 1000;
const MAX_ISSUED_A_DAY = 10;

type Input = CheckedInput<'service.issueRecord'>;

export const issueRecord: Handler<'service.issueRecord'> = async (context, input) => {
  if (input.to < input.from) {
    const message = '结束日期不能早于开始日期';
    throw new AppError('INPUT_INVALID', message, { to: message });
  }
  const member = await subjectOf(context, input.memberId);
  const lines = await linesOf(context, member, input);
  return context.write(async (tx) => {
    await countIssued(tx, context, member);
    const serial = await nextSerial(tx, context);
    const record = newServiceRecord(context, { member, input, lines, serial });
    await tx.put('service_records', record);
    return serviceRecordView(record);
  });
};

async function subjectOf(context: MemberContext, memberId: string | null): Promise<MemberDoc> {
  const { member, roles } = context.caller;
  if (memberId === null || memberId === member._id) return member;
  if (!roles.has('secretary')) {
    throw new AppError('NOT_ALLOWED', '只能开具本人的志愿服务记录，为他人开具请联系支部书记');
  }
  return memberOfUnit(context, context.store, memberId);
}

/**
 * The register is for people to read; a script that fills it would spoil it. Counted in the transaction: calls that are
 * sent at once would all find the same few records of today.
 */
async function countIssued(tx: Transaction, { today }: MemberContext, member: MemberDoc): Promise<void> {
  const _id = `${member._id}:serviceRecords`;
  const counter = await tx.get('counters', _id);
  const ofToday = counter?.day === today ? counter.last : 0;
  if (ofToday >= MAX_ISSUED_A_DAY) {
    throw new AppError('RATE_LIMITED', `今天已开具${MAX_ISSUED_A_DAY}份，请明天再开，或使用已开具的记录`);
  }
  await tx.put('counters', { _id, unitId: member.unitId, last: ofToday + 1, day: today });
}

async function linesOf(
  { store, caller }: MemberContext,
  member: MemberDoc,
  { from, to, projectKeys }: Input,
): Promise<ServiceLine[]> {
  const found = await store.find('records', {
    where: { memberId: ofPerson(member), occurredOn: { gte: from, lte: to } },
    orderBy: [['occurredOn', 'asc']],
    limit: MAX_RECORDS,
  });
  const counted = found.filter((record) => isAskedFor(record, projectKeys));
  if (found.length === MAX_RECORDS || counted.length > MAX_LINES) {
    throw new AppError('NOT_ALLOWED', '这段时间的记录太多，一份写不下，请缩短时间范围后分开开具');
  }
  if (counted.length === 0) {
    throw new AppError('NOT_ALLOWED', '这段时间没有审核通过的志愿服务记录，请调整时间或项目');
  }
  const keys = counted.flatMap(({ projectKey }) => projectKey ?? []);
  const labels = await projectLabels(store, member, caller.unit, keys);
  return counted.map((record) => lineOf(record, labels));
}

function isAskedFor(record: RecordDoc, projectKeys: readonly string[] | null): boolean {
  if (record.kind !== 'volunteerService' || record.entryId === null) return false;
  return projectKeys === null || (record.projectKey !== null && projectKeys.includes(record.projectKey));
}

function lineOf(record: RecordDoc, labels: ReadonlyMap<string, string>): ServiceLine {
  const { occurredOn, title, place, durationMinutes, timeClass, projectKey } = record;
  const projectLabel = labels.get(projectKey ?? '') ?? '';
  return { occurredOn, title, place, durationMinutes, timeClass, projectLabel };
}

/** The number is taken in the transaction that stores the record, so that the series has no gap. */
async function nextSerial(tx: Transaction, { caller, today }: MemberContext): Promise<string> {
  const { unit } = caller;
  const year = today.slice(0, 4);
  const _id = `${unit._id}:serviceRecords:${year}`;
  const counter = await tx.get('counters', _id);
  const last = (counter?.last ?? 0) + 1;
  await tx.put('counters', { _id, unitId: unit._id, last });
  return serialNumber(serviceSettingsOf(unit).serialPrefix, year, last);
}

interface Facts {
  readonly member: MemberDoc;
  readonly input: Input;
  readonly lines: readonly ServiceLine[];
  readonly serial: string;
}

function newServiceRecord(context: MemberContext, { member, input, lines, serial }: Facts): ServiceRecordDoc {
  const { caller, now } = context;
  const _id = context.newId();
  return {
    _id,
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    volunteerNumber: member.volunteerNumber,
    departmentName: member.departmentName,
    serial,
    from: input.from,
    to: input.to,
    issuerName: caller.unit.name,
    handlerName: caller.member._id === member._id ? '' : caller.member.name,
    ...sumLines(lines),
    lines,
    state: 'issued',
    issuedAtMs: now,
    issuedKey: timeKey(now, _id),
    withdrawnReason: '',
    withdrawnByName: '',
  };
}
