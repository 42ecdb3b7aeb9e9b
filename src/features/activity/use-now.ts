import { useEffect, useState } from 'react';
import { serverNowMs } from '@/services/clock';

const TICK_MS = 30_000;

/** The server's time, renewed often enough for what one may do to follow it while a page stays open. */
export function useNow(): number {
  const [now, setNow] = useState(serverNowMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNowMs()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
