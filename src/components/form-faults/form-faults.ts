import { type Observable, observable } from '@/services/observable';

/** What the faults of a form stand in: a page or a panel. */
interface FaultSurroundings {
  /** Carries something out once what was just drawn is on the screen. */
  later: (work: () => void) => void;
  /** Brings the topmost of these rows into view. */
  show: (rowIds: readonly string[]) => void;
}

/** What is wrong with the fields of one form, wherever the form learnt it. */
export interface FormFaults {
  /** How many to tell of at the button: none in a form of one field, whose fault stands right above it. */
  readonly told: Observable<number>;
  /** How many fields are still being filled by the phone itself, e.g. with pictures on their way. */
  readonly held: Observable<number>;
  /** The form is not to be sent yet, until the returned function is called. */
  hold: () => () => void;
  /** Whether there is any field, so that something typed could be lost. */
  hasFields: () => boolean;
  /** A field is there, until the returned function is called. */
  enter: (rowId: string) => () => void;
  /** A field is wrong, until the returned function is called. */
  mark: (rowId: string) => () => void;
  /** Somebody wants to send the form: if it is refused, now or by the server's answer, what is wrong is shown. */
  sent: () => void;
  /** Shows the first one. */
  reveal: () => void;
}

/**
 * Gathers the faults and shows the first one once for each try to send. Faults that come up without a try (while
 * typing) move nothing under the fingers.
 */
export function formFaults({ later, show }: FaultSurroundings): FormFaults {
  const rows = new Set<string>();
  const wrong = new Set<string>();
  const told = observable(0);
  const held = observable(0);
  let tried = false;
  let planned = false;
  const changed = () => told.set(rows.size > 1 ? wrong.size : 0);
  const reveal = () => {
    if (wrong.size > 0) show([...wrong]);
  };
  // All fields of a form are marked in one go; where the first one is, is known only when all are drawn.
  const plan = () => {
    if (planned) return;
    planned = true;
    later(() => {
      planned = false;
      if (!tried || wrong.size === 0) return;
      tried = false;
      reveal();
    });
  };
  const within = (set: Set<string>) => (rowId: string) => {
    set.add(rowId);
    changed();
    return () => {
      set.delete(rowId);
      changed();
    };
  };
  const markIn = within(wrong);
  return {
    told,
    held,
    hold: () => {
      held.set(held.get() + 1);
      return () => held.set(held.get() - 1);
    },
    hasFields: () => rows.size > 0,
    enter: within(rows),
    mark: (rowId) => {
      if (tried) plan();
      return markIn(rowId);
    },
    sent: () => {
      tried = true;
      plan();
    },
    reveal,
  };
}
