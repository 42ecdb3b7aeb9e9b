import Taro, { usePullDownRefresh } from '@tarojs/taro';

/**
 * Pulling the page down asks again. For pages without a PagedList, which does it itself.
 * The page's configuration needs `enablePullDownRefresh: true`.
 */
export function usePullToReload(reload: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh());
  });
}
