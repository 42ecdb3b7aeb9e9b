import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CallError, toCallError } from '@/services/call-error';
import { serverNowMs } from '@/services/clock';
import { cloud } from '@/services/cloud';
import { keepScreenOn } from '@/services/keep-screen';
import { onBackOnline } from '@/services/network';
import type { ScanPurpose } from '@/shared/activity/code-format';
import type { Output } from '@/shared/contract/actions';

const TICK_MS = 500;
/** Renews counts and codes; the codes at hand reach two minutes further. */
const REFRESH_MS = 15_000;

export interface Codes {
  answer: Output<'activity.codes'> | undefined;
  /** Why the last question failed; codes at hand go on all the same. */
  error: CallError | undefined;
  nowMs: number;
  reload: () => Promise<void>;
}

/** The codes of an activity, changing by the server's clock, asked for again long before they run out. */
export function useCodes(activityId: string, purpose: ScanPurpose): Codes {
  const [nowMs, setNowMs] = useState(serverNowMs);
  const [answer, setAnswer] = useState<{ purpose: ScanPurpose; data: Output<'activity.codes'> }>();
  const [error, setError] = useState<CallError>();
  const [visible, setVisible] = useState(true);
  const turn = useRef(0);

  const reload = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const data = await cloud.call('activity.codes', { activityId, purpose });
      if (mine !== turn.current) return;
      setAnswer({ purpose, data });
      setError(undefined);
      setNowMs(serverNowMs());
    } catch (cause) {
      if (mine === turn.current) setError(toCallError(cause));
    }
  }, [activityId, purpose]);

  useDidShow(() => setVisible(true));
  useDidHide(() => setVisible(false));
  useEffect(() => {
    if (!visible) return;
    setError(undefined);
    void reload();
    keepScreenOn(true);
    const clock = setInterval(() => setNowMs(serverNowMs()), TICK_MS);
    const refresh = setInterval(() => void reload(), REFRESH_MS);
    const stopWaiting = onBackOnline(() => void reload());
    return () => {
      turn.current += 1;
      keepScreenOn(false);
      clearInterval(clock);
      clearInterval(refresh);
      stopWaiting();
    };
  }, [visible, reload]);

  return { answer: answer?.purpose === purpose ? answer.data : undefined, error, nowMs, reload };
}
