import { type ReactNode, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Sheet } from '@/components/sheet/sheet';
import { untouchedFaults } from '@/services/untouched-faults';

/** Of one part of the rules while it is changed. */
export interface PartProps<T> {
  value: T;
  /** Not yet part of the rules. */
  isNew: boolean;
  /** What would be wrong with it, Chinese by path within the part. */
  check: (value: T) => Readonly<Record<string, string>>;
  /** Takes it over; undefined: takes it away. */
  onSave: (value: T | undefined) => void;
  onClose: () => void;
}

interface PartSheetProps<T> extends PartProps<T> {
  title: string;
  /** Cannot be taken away. */
  fixed?: boolean;
  /** The fields, for what is entered so far. */
  children: (form: {
    value: T;
    set: (change: Partial<T>) => void;
    faults: Readonly<Record<string, string>>;
  }) => ReactNode;
}

/** A panel on which one part is changed; what is wrong is said under the fields once one wants to go on. */
export function PartSheet<T extends object>(props: PartSheetProps<T>) {
  const { isNew, check, onSave, onClose, title, fixed = false, children } = props;
  const [value, setValue] = useState(props.value);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>(() => (isNew ? {} : check(value)));
  const set = (change: Partial<T>) => {
    const next = { ...value, ...change };
    setValue(next);
    setFaults((old) => untouchedFaults(old, value, next));
  };
  const save = () => {
    const wrong = check(value);
    if (Object.keys(wrong).length > 0) return setFaults(wrong);
    onSave(value);
  };
  const actions = (
    <>
      {isNew || fixed ? (
        <ActionButton kind="quiet" onTap={onClose}>
          取消
        </ActionButton>
      ) : (
        <ActionButton id="part-remove" kind="danger" onTap={() => onSave(undefined)}>
          删除
        </ActionButton>
      )}
      <ActionButton id="part-save" kind="primary" onTap={save}>
        确定
      </ActionButton>
    </>
  );
  return (
    <Sheet open title={title} onClose={onClose} actions={actions}>
      {children({ value, set, faults })}
    </Sheet>
  );
}
