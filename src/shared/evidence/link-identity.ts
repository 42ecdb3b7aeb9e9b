/** Parameters by which portals follow who shared what; the page is the same without them. */
const TRACKING = /^(?:utm_\w+|scene|chksm|from|isappinstalled|sharer_\w+|share_\w+|clicktime|enterid)$/i;

/** One address for one page: without fragment and tracking, the host in lower case. */
export function linkIdentity(url: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(url) ?? [];
  const [path = '', query = ''] = rest.split('?', 2);
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  const end = kept.length > 0 ? `?${kept.sort().join('&')}` : '';
  return `${host.toLowerCase()}${path.replace(/\/+$/, '')}${end}`;
}
