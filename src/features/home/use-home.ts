import { useEffect, useRef } from 'react';
import { openPage } from '@/services/route';
import { learnSession } from '@/services/session';
import { type UseCallResult, useCall } from '@/services/use-call';
import type { Output } from '@/shared/contract/actions';

export type Home = Output<'membership.home'>;

/** All of the first screen in one call, asked again whenever it comes back into view. Strangers are led to the binding. */
export function useHome(): UseCallResult<Home> {
  const home = useCall('membership.home', {}, { refreshOnShow: true });
  const led = useRef(false);
  const { data, error } = home;
  useEffect(() => {
    if (data) learnSession(data);
  }, [data]);
  useEffect(() => {
    if (error?.code !== 'NOT_BOUND' || led.current) return;
    // Once: whoever goes back from there finds the explanation and a button.
    led.current = true;
    openPage('membership/bind');
  }, [error]);
  return home;
}
