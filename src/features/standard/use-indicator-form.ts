import { useState } from 'react';
import { checkInput } from '@/services/check-input';
import { refusalWords } from '@/services/refusal-words';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { type IndicatorValues, indicatorInput } from './indicator-values';

interface IndicatorEditor {
  values: IndicatorValues;
  set: (change: Partial<IndicatorValues>) => void;
  /** Message by path within the indicator, e.g. `binding.target`. */
  fields: Readonly<Record<string, string>>;
  error: string | undefined;
  saving: boolean;
  removing: boolean;
  /** The key it has now, or undefined when it failed. */
  save: () => Promise<string | undefined>;
  remove: () => Promise<boolean>;
}

interface Subject {
  /** Null: a new one. */
  readonly key: string | null;
  /** Of the chapter, as it was read. */
  readonly revision: number;
  readonly first: IndicatorValues;
}

/** Changes an indicator, or makes a new one. */
export function useIndicatorForm({ key, revision, first }: Subject): IndicatorEditor {
  const saving = useMutation('standard.saveIndicator');
  const removing = useMutation('standard.removeIndicator');
  const [values, setValues] = useState(first);
  const faults = useFieldFaults(saving);
  const fields = withoutPrefix(faults.fields);
  const inputOf = (of: IndicatorValues) => ({ key, revision, indicator: indicatorInput(of) });
  const set = (change: Partial<IndicatorValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    faults.changed(inputOf(values), inputOf(next));
    removing.clear();
  };
  const save = async () => {
    const input = faults.take(checkInput('standard.saveIndicator', inputOf(values)));
    return input && (await saving.run(input))?.key;
  };
  const remove = async () => key !== null && (await removing.run({ key, revision })) !== undefined;
  const error = refusalWords(fields, saving.error ?? removing.error);
  return { values, set, fields, error, saving: saving.running, removing: removing.running, save, remove };
}

function withoutPrefix(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [path.replace(/^indicator\./, ''), message]),
  );
}
