import { useState } from 'react';
import { toCallError } from '@/services/call-error';
import { cloud } from '@/services/cloud';
import { openFile } from '@/services/files';

export interface Download {
  start: () => Promise<void>;
  running: boolean;
  error: string | undefined;
}

/** Has a sheet made and opens it in the phone's viewer, from where it can be sent on. */
export function useDownload(action: 'membership.importTemplate' | 'membership.invitations'): Download {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<string>();
  const start = async () => {
    if (running) return;
    setRunning(true);
    setError(undefined);
    try {
      const { fileId } = await cloud.call(action, {});
      await openFile(fileId);
    } catch (cause) {
      setError(toCallError(cause).message);
    }
    setRunning(false);
  };
  return { start, running, error };
}
