import type { RecordDoc, RecordEvent } from '../../cloudfunctions/server/store/documents/record';
import { instantOf, localDateOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { MENDED_NOTE } from './catalogue/self-entry';
import type { LedgerStep } from './ledger-step';
import type { Moment, Organisation, Person, Submission } from './world';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Attendance this young still waits, so that a secretary finds something to do. */
const UNREVIEWED_MS = 3 * DAY_MS;
const UNREVIEWED_RECORDS = 11;
/** Entered by hand by each secretary of the cast and waiting for the other one. */
const WAITING_FOR_SECOND = 2;

interface Reviewed {
  readonly record: RecordDoc;
  readonly steps: readonly LedgerStep[];
}

/** Leaves the newest attendance unreviewed, and some of what each secretary of the cast entered by hand. */
export function leaveSomePending(
  moment: Moment,
  organisation: Organisation,
  submissions: readonly Submission[],
): void {
  const cast = organisation.secretaries.filter(({ openid }) => openid?.startsWith('demo-secretary'));
  const waitingForSecond = new Map(cast.map(({ member }) => [member._id, WAITING_FOR_SECOND]));
  const newest = submissions
    .filter(({ record, fate }) => record.source !== 'self' && fate === 'approve')
    .sort((a, b) => (a.record.submittedKey < b.record.submittedKey ? 1 : -1));
  let left = UNREVIEWED_RECORDS;
  for (const submission of newest) {
    const { recordedById, submittedAtMs } = submission.record;
    const places = recordedById === null ? left : (waitingForSecond.get(recordedById) ?? 0);
    const isYoung = recordedById !== null || submittedAtMs > moment.nowMs - UNREVIEWED_MS;
    if (places === 0 || !isYoung) continue;
    submission.fate = 'pending';
    if (recordedById === null) left -= 1;
    else waitingForSecond.set(recordedById, places - 1);
  }
}

/** What the secretaries make of one record. Points are filled in by the ledger. */
export function review(moment: Moment, organisation: Organisation, submission: Submission): Reviewed {
  const { record, fate, reason, person } = submission;
  if (fate === 'pending') return { record, steps: [] };
  const reviewer = reviewerFor(moment, organisation, submission);
  const firstAtMs = later(moment, record.submittedAtMs, 2 * DAY_MS);
  if (fate === 'reject') return { record: rejected(record, reviewer, firstAtMs, reason), steps: [] };
  if (fate === 'mend') {
    const changedAtMs = later(moment, firstAtMs, DAY_MS);
    const mended = changed(rejected(record, reviewer, firstAtMs, reason), person, changedAtMs);
    return counted(mended, reviewer, later(moment, changedAtMs, DAY_MS));
  }
  const approved = counted(record, reviewer, firstAtMs);
  return fate === 'void'
    ? voided(approved, reviewer, later(moment, firstAtMs, 8 * DAY_MS), reason)
    : approved;
}

function reviewerFor({ random }: Moment, { secretaries }: Organisation, { record }: Submission): Person {
  const [first, ...others] = secretaries.filter(
    ({ member }) => member._id !== record.memberId && member._id !== record.recordedById,
  );
  return first ? random.pick([first, ...others]) : secretaries[0];
}

/** Some time after an instant and before now, in working hours where there are any. */
function later({ random, nowMs }: Moment, fromMs: number, withinMs: number): number {
  const latestMs = Math.min(fromMs + withinMs, nowMs - MINUTE_MS);
  const anyTimeMs = Math.max(fromMs + 1, random.integer(Math.min(fromMs + HOUR_MS, latestMs), latestMs));
  const atWorkMs = instantOf(localDateOf(anyTimeMs), '08:30') + random.integer(0, 9 * 60) * MINUTE_MS;
  return atWorkMs > fromMs && atWorkMs < nowMs ? atWorkMs : anyTimeMs;
}

function event(kind: RecordEvent['event'], { member }: Person, atMs: number, reason: string): RecordEvent {
  return { atMs, byId: member._id, byName: member.name, event: kind, reason };
}

function rejected(record: RecordDoc, reviewer: Person, atMs: number, reason: string): RecordDoc {
  return {
    ...record,
    state: 'rejected',
    reviewReason: reason,
    reviewerName: reviewer.member.name,
    reviewedAtMs: atMs,
    history: [...record.history, event('rejected', reviewer, atMs, reason)],
  };
}

function changed(record: RecordDoc, person: Person, atMs: number): RecordDoc {
  return {
    ...record,
    description: `${record.description}${MENDED_NOTE}`,
    state: 'pending',
    revision: record.revision + 1,
    submittedAtMs: atMs,
    submittedKey: timeKey(atMs, record._id),
    reviewerName: '',
    reviewReason: '',
    reviewedAtMs: null,
    history: [...record.history, event('changed', person, atMs, '')],
  };
}

function counted(record: RecordDoc, reviewer: Person, atMs: number): Reviewed {
  return {
    record: {
      ...record,
      state: 'approved',
      reviewReason: '',
      reviewerName: reviewer.member.name,
      reviewedAtMs: atMs,
      history: [...record.history, event('approved', reviewer, atMs, '')],
    },
    steps: [{ atMs, act: 'count', recordId: record._id }],
  };
}

function voided({ record, steps }: Reviewed, by: Person, atMs: number, reason: string): Reviewed {
  return {
    record: {
      ...record,
      state: 'voided',
      revision: record.revision + 1,
      reviewReason: reason,
      reviewerName: by.member.name,
      reviewedAtMs: atMs,
      history: [...record.history, event('voided', by, atMs, reason)],
    },
    steps: [
      ...steps,
      { atMs, act: 'takeBack', recordId: record._id, explanation: `记录作废，积分退回：${reason}` },
    ],
  };
}
