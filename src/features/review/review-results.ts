import { countsWords } from '@/components/record-tag/publication-words';
import type { Output } from '@/shared/contract/actions';

type Results = Output<'record.review'>['results'];

export interface ReviewSummary {
  /** What to tell in one line. */
  readonly words: string;
  /** Why it was not done, by record id. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** What became of a review of one or more records, in words. `nowMs`: milliseconds. */
export function summariseReview(
  decision: 'approve' | 'reject',
  results: Results,
  nowMs: number,
): ReviewSummary {
  const done = results.filter((result) => result.done);
  const refused = results.filter((result) => !result.done);
  const parts: string[] = [];
  if (done.length > 0) {
    parts.push(decision === 'approve' ? approvedWords(done, nowMs) : `已退回${done.length}条`);
  }
  if (refused.length > 0) parts.push(`${refused.length}条没有办成，原因见该条下方`);
  return {
    words: parts.join('；'),
    refusals: Object.fromEntries(refused.map(({ recordId, message }) => [recordId, message])),
  };
}

/** What counts at once by its points, what is published first by the day from which it counts. */
function approvedWords(done: Results, nowMs: number): string {
  const points = done.reduce((sum, { earnedPoints }) => sum + earnedPoints, 0);
  const starts = done.flatMap(({ countsFromMs }) => countsFromMs ?? []);
  const [first] = starts;
  if (first === undefined) return `已通过${done.length}条，共计${points}分`;
  const published = `先公示，${countsWords(first, nowMs)}`;
  if (starts.length === done.length) return `已通过${done.length}条，${published}`;
  return `已通过${done.length}条，共计${points}分；其中${starts.length}条${published}`;
}

/** Of a decision to which no answer came: under each record that it was about. */
export const unsentRefusals = (
  records: ReadonlyArray<{ readonly recordId: string }>,
): Record<string, string> =>
  Object.fromEntries(records.map(({ recordId }) => [recordId, '没有办成，请再试一次']));
