import { addDeadlines } from '../open-deadlines';
import type { FindingDoc } from '../store/documents/selfcheck';
import type { Store, Transaction } from '../store/store';
import { noLongerOpen, withFindingEvent } from './put-finding';

const FINDINGS_A_REQUEST = 50;

/**
 * Withdraws what is still open of campaigns that ended, each finding in a transaction that sees whether it was done:
 * nobody is asked for it any more, and it would stand on its owner's first screen for ever. What is proved waits for
 * its second person as before. False: call again, some are left.
 *
 * @param most bounds one run: some six requests a finding
 */
export async function endFindings(
  store: Store,
  { unitId, most }: { readonly unitId: string; readonly most: number },
): Promise<boolean> {
  const running = (await store.get('units', unitId))?.campaign?.campaignId;
  let left = most;
  let last = '';
  for (;;) {
    const found = await store.find('findings', {
      where: { unitId, state: 'open', deadlineKey: { gt: last } },
      orderBy: [['deadlineKey', 'asc']],
      limit: FINDINGS_A_REQUEST,
    });
    for (const finding of found) {
      if (finding.campaignId === running) continue;
      if (left === 0) return false;
      await store.transaction((tx) => endOne(tx, finding));
      left -= 1;
    }
    last = found.at(-1)?.deadlineKey ?? last;
    if (found.length < FINDINGS_A_REQUEST) return true;
  }
}

async function endOne(tx: Transaction, { _id }: FindingDoc): Promise<void> {
  const before = await tx.get('findings', _id);
  if (before?.state !== 'open') return;
  const endedAtMs = (await tx.get('campaigns', before.campaignId))?.endedAtMs ?? null;
  if (endedAtMs === null) return;
  await addDeadlines(tx, before.ownerId, 'openFindings', { [before.deadline]: -1 });
  await noLongerOpen(tx, before);
  // The instant of the end, so that an appraisal can tell what had been missed by then.
  const ended = withFindingEvent(
    { ...before, state: 'withdrawn' },
    { atMs: endedAtMs, byName: '系统', event: 'ended', text: '', pictures: [] },
  );
  await tx.put('findings', ended);
}
