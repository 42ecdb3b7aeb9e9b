import Taro from '@tarojs/taro';
import { observable, useObservable } from './observable';

const online = observable(true);

/** Begins to follow the phone's network; once, at launch. */
export function startNetwork(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected));
  Taro.getNetworkType()
    .then(({ networkType }) => online.set(networkType !== 'none'))
    .catch(() => online.set(true));
}

/** Calls back each time the network comes back. */
export function onBackOnline(listener: () => void): () => void {
  return online.subscribe(() => {
    if (online.get()) listener();
  });
}

export function useOnline(): boolean {
  return useObservable(online);
}
