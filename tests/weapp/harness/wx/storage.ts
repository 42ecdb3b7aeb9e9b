import type { ApiMaker } from './async-api';

/** What the phone keeps: key to JSON. Pass the same map to the next launch to see what survives a restart. */
export type PhoneStorage = Map<string, string>;

/** WeChat keeps 1 MB a key. */
const MAX_VALUE_BYTES = 1024 * 1024;

export function storageApis(maker: ApiMaker, storage: PhoneStorage): Record<string, unknown> {
  const set = (key: unknown, data: unknown) => {
    const json = JSON.stringify(data) ?? 'null';
    if (Buffer.byteLength(json) > MAX_VALUE_BYTES) throw new Error('entry size limit reached');
    storage.set(String(key), json);
  };
  const parse = (json: string): unknown => JSON.parse(json);
  return {
    getStorageSync: (key: string) => {
      const json = storage.get(key);
      return json === undefined ? '' : parse(json);
    },
    setStorageSync: set,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 0, limitSize: 10240 }),
    getStorage: maker.make('getStorage', ({ key }) => {
      const json = storage.get(String(key));
      if (json === undefined) throw new Error('data not found');
      return { data: parse(json) };
    }),
    setStorage: maker.make('setStorage', ({ key, data }) => void set(key, data)),
    removeStorage: maker.make('removeStorage', ({ key }) => void storage.delete(String(key))),
    clearStorage: maker.make('clearStorage', () => {
      storage.clear();
      return undefined;
    }),
  };
}
