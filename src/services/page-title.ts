import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** Names the page after what it shows, where one page serves several things. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
}
