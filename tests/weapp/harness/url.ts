import { resolve } from './wxml-store';

/** Splits a page URL into route and query. WeChat does not decode query values, so neither is it done here. */
export function splitUrl(url: string, from = ''): { route: string; query: Record<string, string> } {
  const [page = '', search = ''] = url.split('?', 2);
  const pairs = search.split('&').filter((part) => part !== '');
  const query = pairs.map((pair) => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
  });
  return {
    route: from || page.startsWith('/') ? resolve(from, page) : page,
    query: Object.fromEntries(query),
  };
}
