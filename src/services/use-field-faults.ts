import { useState } from 'react';
import type { Action, Input } from '@/shared/contract/actions';
import type { Checked } from './check-input';
import { type Faults, untouchedFaults } from './untouched-faults';

interface FieldFaults {
  /** Chinese message by input path, to show under the fields. */
  fields: Faults;
  /** Why a write was refused where no field is to blame, in Chinese. */
  failure: string | undefined;
  /** The input when nothing is wrong with it; else what is wrong is shown from now on. */
  take: <A extends Action>(checked: Checked<A>) => Input<A> | undefined;
  /** What is wrong, where no schema tells. */
  refuse: (fields: Faults) => void;
  /** The form would send `after` now, not `before`: fields that differ lose their marks, the others keep theirs. */
  changed: (before: unknown, after: unknown) => void;
}

/** What of a mutation tells what is wrong with a form. */
export interface Write {
  readonly fields: Faults;
  readonly error: { readonly message: string } | undefined;
  readonly clear: () => void;
}

const NONE: Faults = {};

/** What is wrong with the fields of a form, whether it was seen here or said by the writes that it sends. */
export function useFieldFaults(...writes: readonly Write[]): FieldFaults {
  const [seen, setSeen] = useState(NONE);
  const fields = together(seen, writes);
  const refused = Object.keys(fields).length === 0 ? writes.find(({ error }) => error) : undefined;
  return {
    fields,
    failure: refused?.error?.message,
    take: (checked) => {
      setSeen(checked.ok ? NONE : checked.fields);
      return checked.ok ? checked.input : undefined;
    },
    refuse: setSeen,
    changed: (before, after) => {
      setSeen((old) => untouchedFaults(together(old, writes), before, after));
      for (const write of writes) write.clear();
    },
  };
}

function together(seen: Faults, writes: readonly Write[]): Faults {
  return Object.assign({}, seen, ...writes.map((write) => write.fields));
}
