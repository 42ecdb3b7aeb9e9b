import Taro from '@tarojs/taro';
import { logger } from './logger';

/** Keeps the screen lit while a code is shown, or lets it sleep again. A browser that cannot is no reason to fail. */
export function keepScreenOn(on: boolean): void {
  if (process.env.TARO_ENV === 'h5') return;
  Taro.setKeepScreenOn({ keepScreenOn: on }).catch((cause: unknown) => {
    logger.warn('screen not kept on', { cause: String(cause) });
  });
}
