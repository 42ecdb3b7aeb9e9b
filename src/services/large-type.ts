import { observable, useObservable } from './observable';
import { storage } from './storage';

const setting = observable<boolean | undefined>(undefined);

function current(): boolean {
  if (setting.get() === undefined) setting.set(storage.get('largeType') ?? false);
  return setting.get() ?? false;
}

/** Large type for those who want it (适老化): every page follows at once, and the phone keeps it. */
export function setLargeType(on: boolean): void {
  storage.set('largeType', on);
  setting.set(on);
}

export function useLargeType(): boolean {
  const value = useObservable(setting);
  return value ?? current();
}
