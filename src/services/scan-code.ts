import Taro from '@tarojs/taro';

/** A browser preview has no scanner: there the text below the code is entered by hand. */
export const HAS_SCANNER = process.env.TARO_ENV !== 'h5';

/** Opens the phone's scanner and returns the text of the code; undefined when it was closed without one. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] });
    return result;
  } catch {
    // WeChat reports a closed scanner as a failure.
    return undefined;
  }
}
