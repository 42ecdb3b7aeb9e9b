import { useState } from 'react';
import { countsWords } from '@/components/record-tag/publication-words';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import type { RecordDetail } from '@/shared/record/contract';

export interface RecordActs {
  withdraw: () => Promise<void>;
  review: (decision: 'approve' | 'reject', reason: string) => Promise<void>;
  void: (reason: string) => Promise<void>;
  running: boolean;
  error: string | undefined;
  clear: () => void;
}

/** What is done with one record; `onDone` gets the words that tell it. */
export function useRecordActs(record: RecordDetail, onDone: (words: string) => void): RecordActs {
  const { recordId, revision } = record;
  const withdrawal = useMutation('record.withdraw');
  const review = useMutation('record.review');
  const voiding = useMutation('record.void');
  // A review answers record by record: a refusal of this one is no failure of the call.
  const [refusal, setRefusal] = useState<string>();
  const failed = withdrawal.error ?? review.error ?? voiding.error;
  return {
    async withdraw() {
      if (await withdrawal.run({ recordId })) onDone('已撤回为草稿');
    },
    async review(decision, reason) {
      setRefusal(undefined);
      const answer = await review.run({ items: [{ recordId, revision }], decision, reason });
      const result = answer?.results[0];
      if (!result) return;
      if (!result.done) setRefusal(result.message);
      else onDone(decision === 'approve' ? approvedWords(result) : '已退回');
    },
    async void(reason) {
      if (await voiding.run({ recordId, reason })) onDone('已作废');
    },
    running: withdrawal.running || review.running || voiding.running,
    error: refusal ?? failed?.message,
    clear() {
      setRefusal(undefined);
      withdrawal.clear();
      review.clear();
      voiding.clear();
    },
  };
}

function approvedWords({ earnedPoints, countsFromMs }: Output<'record.review'>['results'][number]): string {
  return countsFromMs === null
    ? `已通过，计${earnedPoints}分`
    : `已通过，先公示，${countsWords(countsFromMs, serverNowMs())}`;
}
