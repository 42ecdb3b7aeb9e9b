import { useState } from 'react';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { StarRow } from '@/shared/service/contract';

export type StarAct = 'publish' | 'answer' | 'award' | 'refuse';

export interface StarActs {
  /** What is about to be done to which application. */
  asked: { readonly act: StarAct; readonly row: StarRow; readonly objection: number } | undefined;
  ask: (act: StarAct, row: StarRow, objection?: number) => void;
  close: () => void;
  /** `words`: the reason of a refusal, the answer to an objection; else empty. */
  confirm: (words: string) => Promise<void>;
  running: boolean;
  error: string | undefined;
}

/** The steps of a star, each asked about before it is done. `onChanged` runs when the list is to be asked for again. */
export function useStarActs(onChanged: () => void): StarActs {
  const publish = useMutation('service.publishStar');
  const answer = useMutation('service.answerObjection');
  const decide = useMutation('service.decideStar');
  const [asked, setAsked] = useState<StarActs['asked']>();
  const all = [publish, answer, decide];

  const run = async ({ act, row, objection }: NonNullable<StarActs['asked']>, words: string) => {
    const { applicationId } = row;
    if (act === 'publish') return publish.run({ applicationId });
    if (act === 'answer') return answer.run({ applicationId, objection, answer: words });
    return decide.run({ applicationId, decision: act, reason: words });
  };
  return {
    asked,
    ask: (act, row, objection = 0) => {
      for (const one of all) one.clear();
      setAsked({ act, row, objection });
    },
    close: () => setAsked(undefined),
    confirm: async (words) => {
      if (!asked || !(await run(asked, words))) return;
      toast(DONE[asked.act]);
      setAsked(undefined);
      onChanged();
    },
    running: all.some((one) => one.running),
    error: all.find((one) => one.error)?.error?.message,
  };
}

const DONE: Record<StarAct, string> = {
  publish: '已公示，期满后由另一位支部书记认定',
  answer: '已答复，申请人和支部书记可以看到',
  award: '已认定，本人能在志愿服务里看到星级',
  refuse: '已办理，本人会看到原因',
};
