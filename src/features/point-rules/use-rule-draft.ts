import { useCallback, useMemo, useState } from 'react';
import { serverNowMs } from '@/services/clock';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import type { RuleSetDraft } from '@/shared/points/rule-set-draft';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';
import { draftFaults, newDraft, parseDraft, startOf } from './rule-draft';
import type { RuleSet } from './rule-set-rows';

/** Name under which the phone keeps the unfinished rules. */
export const RULES_DRAFT = 'points.rules';

export interface RuleDraftState {
  today: LocalDate;
  draft: RuleSetDraft;
  set: (draft: RuleSetDraft) => void;
  /** What is wrong with it, Chinese by input path. */
  faults: Readonly<Record<string, string>>;
  /** What would be wrong with another one. */
  check: (draft: unknown) => Readonly<Record<string, string>>;
  discard: () => void;
}

/** The new rules while they are made; kept by the phone at every change. `from` undefined: what was kept. */
export function useRuleDraft(sets: readonly RuleSet[], from: string | undefined): RuleDraftState {
  const [today] = useState(() => localDateOf(serverNowMs()));
  const [draft, setDraft] = useState(() => {
    const kept = from === undefined ? parseDraft(readDraft(RULES_DRAFT), today) : undefined;
    return kept ?? newDraft(startOf(from, sets), today);
  });
  const set = useCallback((next: RuleSetDraft) => {
    setDraft(next);
    saveDraft(RULES_DRAFT, next);
  }, []);
  const faults = useMemo(() => draftFaults(draft, today), [draft, today]);
  const check = useCallback((other: unknown) => draftFaults(other, today), [today]);
  const discard = useCallback(() => discardDraft(RULES_DRAFT), []);
  return { today, draft, set, faults, check, discard };
}
