import { useCallback, useState } from 'react';
import * as v from 'valibot';
import type { ChosenPerson } from '@/components/people-chooser/people-chooser';
import { readDraft, saveDraft } from '@/services/drafts';

/** Beside the draft, which holds only who they are by id. */
const NAMES_DRAFT = 'points.rules.names';

const kept = v.array(v.object({ memberId: v.string(), name: v.string() }));

/** Names of the exempt: those the server told, and those chosen since, which the phone keeps with the draft. */
export function useExemptNames(told: readonly ChosenPerson[]) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(() => {
    const parsed = v.safeParse(kept, readDraft(NAMES_DRAFT));
    const people = [...(parsed.success ? parsed.output : []), ...told];
    return new Map(people.map(({ memberId, name }) => [memberId, name]));
  });
  const learn = useCallback((people: readonly ChosenPerson[]) => {
    setNames((old) => {
      const all = new Map([...old, ...people.map(({ memberId, name }) => [memberId, name] as const)]);
      saveDraft(
        NAMES_DRAFT,
        [...all].map(([memberId, name]) => ({ memberId, name })),
      );
      return all;
    });
  }, []);
  return { names, learn };
}
