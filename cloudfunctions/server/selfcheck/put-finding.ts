import type { FindingDetail } from '../../../src/shared/selfcheck/contract';
import type { MemberContext } from '../context';
import { historyAfter } from '../history-after';
import { chapterId } from '../standard/chapter-id';
import type { FindingDoc, FindingEvent } from '../store/documents/selfcheck';
import type { Transaction } from '../store/store';
import { findingDetail } from './finding-view';

/** Stores a finding with one more line of history and answers it. */
export async function putFinding(
  context: MemberContext,
  tx: Transaction,
  finding: FindingDoc,
  said: Pick<FindingEvent, 'event' | 'text'> & Partial<Pick<FindingEvent, 'pictures'>>,
): Promise<FindingDetail> {
  const { caller, now } = context;
  const event = { pictures: [], ...said, atMs: now, byName: caller.member.name };
  const after = withFindingEvent(finding, event);
  await tx.put('findings', after);
  return findingDetail(after, context);
}

export const withFindingEvent = (finding: FindingDoc, event: FindingEvent): FindingDoc => ({
  ...finding,
  history: historyAfter(finding.history, event),
});

/** Takes a finding that is put right or withdrawn out of the open ones of its indicator. */
export async function noLongerOpen(
  tx: Transaction,
  { indicatorKey: key, campaignId, year }: FindingDoc,
): Promise<void> {
  if (key === null) return;
  await tx.increment('chapters', chapterId(campaignId, year, key), {
    [`states.${key}.openFindings`]: -1,
    moves: 1,
  });
}
