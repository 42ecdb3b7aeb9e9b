/**
 * What the QR code of a page holds. In a browser the page's address. A mini-program has none: there it is the page's
 * path, which the app's own scanner understands. A code that WeChat's scanner opens (小程序码) can only be made for an app
 * that was uploaded.
 * @param path with its parameters, e.g. `pages/brand/visit/index?brandId=…`
 */
export function pageLink(path: string): string {
  if (process.env.TARO_ENV !== 'h5') return path;
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#/${path}`;
}
