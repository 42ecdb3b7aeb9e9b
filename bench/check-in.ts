import type { ActivityDoc, ParticipationDoc } from '../cloudfunctions/server/store/documents/activity';
import type { ReceiptDoc } from '../cloudfunctions/server/store/documents/receipt';
import type { Emulator } from '../emulator/emulator';
import { timeKey } from '../src/shared/time/time-key';
import { invokeOverHttp } from './http-client';
import { type LoadResult, printLoad, underLoad } from './load';

const CALLER_COUNTS = [1, 16, 64];
const PEOPLE = 600;
/** Every so many people, the phone sends its scan a second time at once, as one does that lost the answer. */
const REPEAT_EVERY = 5;
const CODE_REFRESH_MS = 15_000;

/**
 * Check-ins a second over `/invoke`, each by a person of its own; one in five is sent twice. Throws when a check-in
 * was lost or counted twice.
 */
export async function benchCheckIns(emulator: Emulator, openIds: readonly string[]): Promise<void> {
  const results: LoadResult[] = [];
  for (const callers of CALLER_COUNTS) {
    const activity = runningActivity(callers);
    emulator.importDocuments('activities', [activity]);
    const codes = codeSource(emulator, activity._id);
    const people = openIds.slice(0, PEOPLE);
    const jobs = people.flatMap((openid, index) => {
      const requestId = `bench-check-in-${callers}-${String(index).padStart(6, '0')}`;
      const scannedAtMs = Date.now();
      // The code is kept for the repeat: a retry sends the very same body.
      let code: Promise<string> | undefined;
      const scan = async () => {
        code ??= codes();
        const input = { code: await code, scannedAtMs };
        const answer = await invokeOverHttp(emulator.url, 'api', openid, {
          action: 'activity.scan',
          input,
          requestId,
        });
        if (!answer.ok) throw new Error(`check-in refused: ${JSON.stringify(answer.error)}`);
      };
      return index % REPEAT_EVERY === 0 ? [scan, scan] : [scan];
    });
    results.push(await underLoad(jobs, callers));
    checkTotals(emulator, activity._id, people.length);
  }
  printLoad(
    'Check-ins over /invoke (one in five sent twice; totals checked: none lost, none doubled)',
    results,
  );
}

function checkTotals(emulator: Emulator, activityId: string, expected: number): void {
  const arrived = (emulator.readCollection('participations') as unknown as ParticipationDoc[]).filter(
    (participation) => participation.activityId === activityId && participation.checkIn !== null,
  );
  const people = new Set(arrived.map((participation) => participation.memberId));
  if (arrived.length !== expected || people.size !== expected) {
    throw new Error(
      `${expected} people checked in, ${arrived.length} arrivals of ${people.size} people are kept`,
    );
  }
  const receipts = (emulator.readCollection('receipts') as unknown as ReceiptDoc[]).filter((receipt) =>
    JSON.stringify(receipt.answer).includes(`"${activityId}"`),
  );
  if (receipts.length !== expected) throw new Error(`${expected} receipts expected, ${receipts.length} kept`);
}

function runningActivity(number: number): ActivityDoc {
  const id = `bench-activity-${number}`;
  const startsAtMs = Date.now() - 10 * 60_000;
  const endsAtMs = Date.now() + 3 * 3_600_000;
  return {
    _id: id,
    unitId: 'unit',
    kind: 'volunteerService',
    type: 'communityDuty',
    projectKey: null,
    title: '社区清洁',
    place: '滨河社区',
    description: '',
    startsAtMs,
    endsAtMs,
    endsKey: timeKey(endsAtMs, id),
    capacityPeople: 0,
    signUpClosesAtMs: startsAtMs,
    needsCheckOut: true,
    state: 'planned',
    cancelReason: '',
    signedUpPeople: 0,
    waitingMemberIds: [],
    attendance: 'none',
    codeSecret: 'bench-secret-of-no-value',
    organiserId: 'secretary',
    organiserName: '书红梅',
    createdAtMs: startsAtMs,
  };
}

/** The code of now, asked for as the secretary and kept for a while, as the screen on site does. */
function codeSource(emulator: Emulator, activityId: string): () => Promise<string> {
  let fetchedAt = 0;
  let current: Promise<string> | undefined;
  return () => {
    if (!current || Date.now() - fetchedAt > CODE_REFRESH_MS) {
      fetchedAt = Date.now();
      current = fetchCode(emulator, activityId);
    }
    return current;
  };
}

async function fetchCode(emulator: Emulator, activityId: string): Promise<string> {
  const answer = await invokeOverHttp(emulator.url, 'api', 'openid-secretary', {
    action: 'activity.codes',
    input: { activityId, purpose: 'checkIn' },
  });
  const codes =
    (answer.data as { codes: Array<{ code: string; validFromMs: number; validUntilMs: number }> } | undefined)
      ?.codes ?? [];
  const [first] = codes;
  if (!first) throw new Error(`no code: ${JSON.stringify(answer)}`);
  return first.code;
}
