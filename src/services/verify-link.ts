import { verifyPath } from '@/shared/service/verify-code';

/**
 * What the QR code of a service record holds. In a browser the address of the page that verifies it. A mini-program
 * has no address: there it is the page's path, which the app's own scanner understands. A code that WeChat's scanner
 * opens (小程序码) can only be made for an app that was uploaded.
 */
export function verifyLink(code: string): string {
  if (process.env.TARO_ENV !== 'h5') return verifyPath(code);
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#/${verifyPath(code)}`;
}
