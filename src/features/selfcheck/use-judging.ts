import { useState } from 'react';
import { useMutation } from '@/services/use-mutation';
import type { RoundLineView } from '@/shared/selfcheck/contract';
import type { IndicatorOutcome } from '@/shared/standard/indicator-state';
import { firstToJudge, judgeable } from './outcome-form';

type Judgement = NonNullable<RoundLineView['judgement']>;

export interface Judging {
  /** Lines that a person judges, with what was just said of them. */
  lines: readonly RoundLineView[];
  /** Place of the line in view; as many as there are lines: the chapter is through. */
  at: number;
  go: (at: number) => void;
  outcome: IndicatorOutcome | undefined;
  choose: (outcome: IndicatorOutcome | undefined) => void;
  reason: string;
  write: (reason: string) => void;
  /** Keeps what was said of the line in view and goes on; nothing is sent where nothing changed. */
  save: () => Promise<void>;
  running: boolean;
  error: string | undefined;
  fields: Readonly<Record<string, string>>;
}

interface Draft {
  /** Undefined: taken back. */
  readonly outcome?: IndicatorOutcome | undefined;
  readonly reason?: string;
}

const NOTHING: Draft = {};

/** One line after another of a chapter, each kept before the next. */
export function useJudging(roundId: string, given: readonly RoundLineView[]): Judging {
  const { run, running, error, fields, clear } = useMutation('selfcheck.judge');
  const [said, setSaid] = useState<Readonly<Record<string, Judgement>>>({});
  const lines = judgeable(given).map((line) => ({ ...line, judgement: said[line.key] ?? line.judgement }));
  const [at, setAt] = useState(() => firstToJudge(lines));
  // By line: who looks at another one first finds here what was begun.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const line = lines[at];
  const draft = (line && drafts[line.key]) ?? NOTHING;
  const outcome = 'outcome' in draft ? draft.outcome : line?.judgement?.outcome;
  const reason = draft.reason ?? line?.judgement?.reason ?? '';
  const change = (next: Draft) => {
    if (line) setDrafts((old) => ({ ...old, [line.key]: { ...draft, ...next } }));
    setWrong({});
    clear();
  };
  const go = (next: number) => {
    setWrong({});
    clear();
    setAt(next);
  };
  const save = async () => {
    if (!line) return;
    if (!outcome) return setWrong({ outcome: line.kind === 'counted' ? '请填写数量' : '请先选择' });
    if (!('outcome' in draft) && draft.reason === undefined) return go(at + 1);
    const judgement = await run({ roundId, key: line.key, outcome, reason });
    if (!judgement) return;
    setSaid((old) => ({ ...old, [line.key]: judgement }));
    setDrafts(({ [line.key]: _kept, ...others }) => others);
    // Whoever went on meanwhile stays there.
    setAt((now) => (now === at ? at + 1 : now));
  };
  const shown = { ...fields, ...wrong };
  return {
    lines,
    at,
    go,
    outcome,
    choose: (next) => change({ outcome: next }),
    reason,
    write: (next) => change({ reason: next }),
    save,
    running,
    error: Object.keys(shown).length > 0 ? undefined : error?.message,
    fields: shown,
  };
}
