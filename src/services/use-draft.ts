import { useState } from 'react';
import { discardDraft, readDraft, saveDraft } from './drafts';

interface Draft<T> {
  values: T;
  /** Changes them and keeps them, should the page be left by a swipe. */
  set: (change: Partial<T>) => void;
  /** They were sent. */
  discard: () => void;
}

/**
 * Values of a form, kept under `form` while they are filled in. `parse` says whether what was kept, perhaps by an older
 * version, still is such a form; what it fails for is `blank`.
 */
export function useDraft<T extends object>(
  form: string,
  parse: (kept: unknown) => T | undefined,
  blank: T,
): Draft<T> {
  const [values, setValues] = useState(() => parse(readDraft(form)) ?? blank);
  return {
    values,
    set: (change) =>
      setValues((old) => {
        const next = { ...old, ...change };
        saveDraft(form, next);
        return next;
      }),
    discard: () => discardDraft(form),
  };
}
