import type { FindingDetail } from '../../../src/shared/selfcheck/contract';
import type { MemberContext } from '../context';
import { chapterId } from '../standard/chapter-id';
import type { FindingDoc, FindingEvent } from '../store/documents';
import type { Transaction } from '../store/store';
import { findingDetail } from './finding-view';

const MAX_HISTORY = 50;

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

/** The first line, who opened it, always stays. */
export function withFindingEvent(finding: FindingDoc, event: FindingEvent): FindingDoc {
  const all = [...finding.history, event];
  const history =
    all.length <= MAX_HISTORY ? all : [...all.slice(0, 1), ...all.slice(all.length - MAX_HISTORY + 1)];
  return { ...finding, history };
}

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
