import { useCallback, useRef, useState } from 'react';
import { toCallError } from './call-error';
import { openFile } from './files';

export interface MadeDocument {
  /** Has it made and opens it in the phone's viewer, from where it can be sent on. */
  start: () => Promise<void>;
  running: boolean;
  /** Why it did not come; Chinese. */
  error: string | undefined;
}

/** A sheet or paper that the server makes: one at a time, and always told why it did not come. */
export function useDocument(make: () => Promise<{ fileId: string }>): MadeDocument {
  const [state, setState] = useState<{ running: boolean; error?: string }>({ running: false });
  const latest = useRef({ make, busy: false });
  latest.current.make = make;
  const start = useCallback(async () => {
    const { current } = latest;
    if (current.busy) return;
    current.busy = true;
    setState({ running: true });
    try {
      const { fileId } = await current.make();
      await openFile(fileId);
      setState({ running: false });
    } catch (cause) {
      setState({ running: false, error: toCallError(cause).message });
    }
    current.busy = false;
  }, []);
  return { start, running: state.running, error: state.error };
}
