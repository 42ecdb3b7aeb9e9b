import { useCallback, useRef, useState } from 'react';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import type { RecordRow } from '@/shared/record/contract';
import { MAX_BULK_RECORDS } from '@/shared/record/contract';
import { summariseReview, unsentRefusals } from './review-results';

export interface Review {
  /** Records that were decided on here; they leave the list at once and come back if it did not succeed. */
  isGone: (record: RecordRow) => boolean;
  selected: ReadonlySet<string>;
  toggle: (recordId: string) => void;
  select: (recordIds: readonly string[]) => void;
  /** Decides on records; true when an answer came. */
  decide: (
    records: readonly RecordRow[],
    decision: 'approve' | 'reject',
    reason: string,
  ) => Promise<string | undefined>;
  refusals: Readonly<Record<string, string>>;
  running: boolean;
  error: string | undefined;
  clear: () => void;
}

// An edited record comes back with a higher revision and is to be seen again.
const markOf = ({ recordId, revision }: RecordRow) => `${recordId}:${revision}`;

/** Approving and rejecting, one by one or several at once, with what became of each. */
export function useReview(): Review {
  const review = useMutation('record.review');
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const { run } = review;
  // One after the other: the next record is often decided on while the one before is still on its way.
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const decide = useCallback<Review['decide']>(
    async (records, decision, reason) => {
      const marks = records.map(markOf);
      setGone((old) => new Set([...old, ...marks]));
      setRefusals((old) => withoutRecords(old, records));
      const items = records.map(({ recordId, revision }) => ({ recordId, revision }));
      const turn = last.current.then(() => run({ items, decision, reason }));
      last.current = turn;
      const answer = await turn;
      if (!answer) {
        setGone((old) => new Set([...old].filter((mark) => !marks.includes(mark))));
        setRefusals((old) => ({ ...old, ...unsentRefusals(items) }));
        return undefined;
      }
      const summary = summariseReview(decision, answer.results, serverNowMs());
      const back = records.filter(({ recordId }) => summary.refusals[recordId] !== undefined).map(markOf);
      setGone((old) => new Set([...old].filter((mark) => !back.includes(mark))));
      setRefusals((old) => ({ ...old, ...summary.refusals }));
      setSelected((old) => new Set([...old].filter((id) => !items.some(({ recordId }) => recordId === id))));
      return summary.words;
    },
    [run],
  );

  const toggle = useCallback((recordId: string) => {
    setSelected((old) => {
      const next = new Set(old);
      if (!next.delete(recordId)) next.add(recordId);
      return next;
    });
  }, []);
  const select = useCallback((recordIds: readonly string[]) => {
    setSelected(new Set(recordIds.slice(0, MAX_BULK_RECORDS)));
  }, []);
  return {
    isGone: (record) => gone.has(markOf(record)),
    selected,
    toggle,
    select,
    decide,
    refusals,
    running: review.running,
    error: review.error?.message,
    clear: review.clear,
  };
}

/** What was said of these before is over once they are decided on again. */
function withoutRecords(
  refusals: Readonly<Record<string, string>>,
  records: readonly RecordRow[],
): Readonly<Record<string, string>> {
  const ids = new Set(records.map(({ recordId }) => recordId));
  return Object.fromEntries(Object.entries(refusals).filter(([recordId]) => !ids.has(recordId)));
}
