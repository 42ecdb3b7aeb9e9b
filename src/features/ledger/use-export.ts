import { useState } from 'react';
import { toCallError } from '@/services/call-error';
import { cloud } from '@/services/cloud';
import { openFile } from '@/services/files';
import type { LedgerKind } from '@/shared/ledger/kind';

export interface Export {
  start: () => Promise<void>;
  running: boolean;
  error: string | undefined;
}

/** Has the sheet of a ledger made and opens it in the phone's viewer. */
export function useExport(kind: LedgerKind, year: string): Export {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<string>();
  const start = async () => {
    if (running) return;
    setRunning(true);
    setError(undefined);
    try {
      const { fileId } = await cloud.call('ledger.export', { kind, year: year || null });
      await openFile(fileId);
    } catch (cause) {
      setError(toCallError(cause).message);
    }
    setRunning(false);
  };
  return { start, running, error };
}
