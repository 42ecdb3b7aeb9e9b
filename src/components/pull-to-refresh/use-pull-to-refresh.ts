import Taro, { usePullDownRefresh } from '@tarojs/taro';

/**
 * Asks again when the page is pulled down; for pages without a PagedList, which does this itself.
 * The page's configuration needs `enablePullDownRefresh: true`.
 */
export function usePullToRefresh(reload: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh());
  });
}
