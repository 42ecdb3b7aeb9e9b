import Taro from '@tarojs/taro';

/** A short word that goes by itself, for what went well. What went wrong belongs where it can be read at leisure. */
export function toast(words: string): void {
  void Taro.showToast({ title: words, icon: 'none', duration: 2500 });
}
