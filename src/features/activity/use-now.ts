import { useEffect, useState } from 'react';
import { serverNowMs } from '@/services/clock';

const TICK_MS = 30_000;

/**
 * The server's time, renewed often enough for what one may do to follow it while a page stays open, and with each
 * new `answer`: phones let no timer run while the app is in the background, but what is asked anew must be read anew.
 */
export function useNow(answer: unknown): number {
  const [now, setNow] = useState(serverNowMs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer's arrival is what it waits for
  useEffect(() => {
    setNow(serverNowMs());
    const timer = setInterval(() => setNow(serverNowMs()), TICK_MS);
    return () => clearInterval(timer);
  }, [answer]);
  return now;
}
