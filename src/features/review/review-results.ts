import type { Output } from '@/shared/contract/actions';

type Results = Output<'record.review'>['results'];

export interface ReviewSummary {
  /** What to tell in one line. */
  readonly words: string;
  /** Why it was not done, by record id. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** What became of a review of one or more records, in words. */
export function summariseReview(decision: 'approve' | 'reject', results: Results): ReviewSummary {
  const done = results.filter((result) => result.done);
  const refused = results.filter((result) => !result.done);
  const points = done.reduce((sum, { earnedPoints }) => sum + earnedPoints, 0);
  const parts: string[] = [];
  if (done.length > 0) {
    parts.push(decision === 'approve' ? `已通过${done.length}条，共计${points}分` : `已退回${done.length}条`);
  }
  if (refused.length > 0) parts.push(`${refused.length}条没有办成，原因见该条下方`);
  return {
    words: parts.join('；'),
    refusals: Object.fromEntries(refused.map(({ recordId, message }) => [recordId, message])),
  };
}
