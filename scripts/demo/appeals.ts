import type { MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { AppealDoc, PeriodDoc, PointEntryDoc } from '../../cloudfunctions/server/store/documents/points';
import type { AppealState } from '../../src/shared/points/appeal-state';
import { formatPeriod } from '../../src/shared/time/chinese-time';
import { addDays, instantOf } from '../../src/shared/time/local-date';
import { periodKindOf } from '../../src/shared/time/period';
import { timeKey } from '../../src/shared/time/time-key';
import { APPEALS } from './catalogue/appeals';
import type { Ledger } from './ledger';
import { CAST, personNamed } from './people';
import type { PointItems } from './point-items';
import type { Moment, Organisation, Person } from './world';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OF_LAST_LIST = '韩素梅';

/** Four appeals: upheld with its correction, dismissed, and two that wait. Ties the correction to the first. */
export function makeAppeals(
  { today, nowMs }: Moment,
  organisation: Organisation,
  ledger: Ledger,
  pointItems: PointItems,
): AppealDoc[] {
  const [, secretary, secretary2] = CAST;
  const person = personNamed(organisation, CAST[0].name);
  const answerer = personNamed(organisation, secretary.name);
  const appeals: AppealDoc[] = [];
  const deduction = entryOf(ledger, (entry) => entry.sourceId === pointItems.appealedId);
  const correction = entryOf(ledger, (entry) => entry.sourceId === pointItems.correctionId);
  const askedAtMs = instantOf(addDays(today, -57), '20:10');
  appeals.push({
    ...aboutEntry(person.member, deduction, askedAtMs, APPEALS.deduction.text),
    ...answered('upheld', APPEALS.deduction.answer, answerer, instantOf(addDays(today, -54), '11:30')),
    correctionItemId: pointItems.correctionId,
    correctionEntryId: correction._id,
  });
  tie(pointItems, `${deduction._id}:appeal`);
  const months = ledger.periods.filter(({ periodKey }) => periodKindOf(periodKey) === 'month');
  const [earlier, last] = months.slice(-2);
  if (earlier) {
    const atMs = (earlier.publishedAtMs ?? 0) + 18 * HOUR_MS;
    appeals.push({
      ...aboutResult(ledger, person.member, earlier, atMs, APPEALS.publishedResult.text),
      ...answered(
        'dismissed',
        APPEALS.publishedResult.answer,
        personNamed(organisation, secretary2.name),
        atMs + 2 * DAY_MS,
      ),
    });
  }
  if (last) {
    const { member } = personNamed(organisation, OF_LAST_LIST);
    const atMs = Math.min((last.publishedAtMs ?? 0) + 9 * HOUR_MS, nowMs - 600_000);
    appeals.push(aboutResult(ledger, member, last, atMs, APPEALS.lastList.text));
  }
  const newest = entryOf(
    ledger,
    (entry) => entry.memberId === person.member._id && entry.kind === 'volunteerService',
  );
  const newestAtMs = Math.min(newest.createdAtMs + 5 * HOUR_MS, nowMs - 300_000);
  appeals.push(aboutEntry(person.member, newest, newestAtMs, APPEALS.ownEntry.text));
  return appeals;
}

function tie({ items, correctionId }: PointItems, appealId: string): void {
  const item = items.get(correctionId);
  if (item) items.set(correctionId, { ...item, appealId });
}

/** The newest of those wanted. */
function entryOf({ entries }: Ledger, wanted: (entry: PointEntryDoc) => boolean): PointEntryDoc {
  const entry = entries.filter(wanted).at(-1);
  if (!entry) throw new Error('an entry to appeal against is missing');
  return entry;
}

function aboutEntry(member: MemberDoc, entry: PointEntryDoc, atMs: number, text: string): AppealDoc {
  const points = entry.earnedPoints < 0 ? `−${-entry.earnedPoints}` : `+${entry.earnedPoints}`;
  return newAppeal(member, atMs, {
    _id: `${entry._id}:appeal`,
    subject: 'entry',
    periodKey: null,
    entryId: entry._id,
    entrySource: entry.source,
    recordId: entry.recordId,
    about: `${entry.title}：${points}分`,
    text,
  });
}

function aboutResult(
  ledger: Ledger,
  member: MemberDoc,
  { _id, periodKey }: PeriodDoc,
  atMs: number,
  text: string,
): AppealDoc {
  const line = ledger.closedPages
    .filter((page) => page._id.startsWith(`${_id}:`))
    .flatMap(({ rows }) => rows)
    .find(({ memberId }) => memberId === member._id);
  const result = line ? `${line.points}分${line.rank === null ? '' : `，第${line.rank}名`}` : '没有积分';
  return newAppeal(member, atMs, {
    _id: `${member._id}:${periodKey}:appeal`,
    subject: 'result',
    periodKey,
    entryId: null,
    entrySource: null,
    about: `${formatPeriod(periodKey)}公布结果：${result}`,
    text,
  });
}

type About = Pick<
  AppealDoc,
  '_id' | 'subject' | 'periodKey' | 'entryId' | 'entrySource' | 'recordId' | 'about' | 'text'
>;

function newAppeal(member: MemberDoc, submittedAtMs: number, about: About): AppealDoc {
  return {
    ...about,
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    departmentName: member.departmentName,
    state: 'open',
    submittedAtMs,
    submittedKey: timeKey(submittedAtMs, about._id),
    answer: '',
    answeredById: null,
    answeredByName: '',
    answeredAtMs: null,
    correctionItemId: null,
    correctionEntryId: null,
  };
}

function answered(state: AppealState, answer: string, { member }: Person, atMs: number): Partial<AppealDoc> {
  return { state, answer, answeredById: member._id, answeredByName: member.name, answeredAtMs: atMs };
}
