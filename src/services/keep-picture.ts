import Taro from '@tarojs/taro';
import { CallError } from './call-error';
import { logger } from './logger';

/** `refused`: the phone does not let this app put pictures into the album. `cancelled`: the person thought better. */
export type KeepOutcome = 'kept' | 'refused' | 'cancelled';

/** Puts a picture into the phone's album; a browser downloads it under the name. Throws CallError. */
export async function keepPicture(path: string, name: string): Promise<KeepOutcome> {
  if (process.env.TARO_ENV === 'h5') {
    download(path, name);
    return 'kept';
  }
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path });
    return 'kept';
  } catch (cause) {
    // WeChat tells the reasons apart in words alone.
    const words = typeof cause === 'object' && cause !== null && 'errMsg' in cause ? cause.errMsg : cause;
    const text = String(words);
    if (/auth|deny|denied|privacy/i.test(text)) return 'refused';
    if (/cancel/i.test(text)) return 'cancelled';
    logger.warn('picture not kept', { cause: text });
    throw new CallError('UNAVAILABLE', '图片没有存进相册，请检查手机空间后重试');
  }
}

function download(path: string, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: path, download: name });
  document.body.append(link);
  link.click();
  link.remove();
}

/** Opens the phone's settings for this app, where the album can be allowed. */
export async function openAlbumSetting(): Promise<void> {
  try {
    await Taro.openSetting();
  } catch (cause) {
    logger.warn('settings not opened', { cause: String(cause) });
  }
}
