import { useState } from 'react';
import { toCallError } from '@/services/call-error';
import { cloud } from '@/services/cloud';
import { openFile } from '@/services/files';

export interface WordDownload {
  open: () => Promise<void>;
  running: boolean;
  error: string | undefined;
}

/** Has the record made as a Word document and opens it in the phone's viewer, from where it can be sent on. */
export function useWord(serviceRecordId: string): WordDownload {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<string>();
  const open = async () => {
    if (running) return;
    setRunning(true);
    setError(undefined);
    try {
      const { fileId } = await cloud.call('service.recordDocument', { serviceRecordId });
      await openFile(fileId);
    } catch (cause) {
      setError(toCallError(cause).message);
    }
    setRunning(false);
  };
  return { open, running, error };
}
