import { useState } from 'react';
import { useFieldFaults, type Write } from '@/services/use-field-faults';

/** The answer to one objection while it is written, sent by `write`: `sheet` is what VerdictSheet shows of it. */
export function useVerdict<V extends string>(write: Write & { readonly running: boolean }) {
  const [verdict, setVerdict] = useState<V>();
  const [answer, setAnswer] = useState('');
  const faults = useFieldFaults(write);
  return {
    verdict,
    answer,
    faults,
    sheet: {
      verdict,
      onVerdict: (next: V | undefined) => {
        setVerdict(next);
        faults.changed({ upheld: verdict }, { upheld: next });
      },
      answer,
      onAnswer: (next: string) => {
        setAnswer(next);
        faults.changed({ answer }, { answer: next });
      },
      fields: faults.fields,
      failure: faults.failure,
      busy: write.running,
    },
  };
}
