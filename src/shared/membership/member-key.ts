import { nameKey } from '../text/clean-text';

/** Beyond every character a name may begin with, in the database's binary order. */
const AFTER_ALL = '\u{10FFFF}';

/** The key people are listed and paged by: name, then id. */
export function memberListKey(name: string, memberId: string): string {
  return `${nameKey(name)}:${memberId}`;
}

/** The span of list keys whose name begins so; undefined for an empty beginning, which is everybody. */
export function listKeysBeginning(search: string): { readonly gte: string; readonly lt: string } | undefined {
  const beginning = nameKey(search);
  return beginning === '' ? undefined : { gte: beginning, lt: `${beginning}${AFTER_ALL}` };
}

/** The span of list keys of exactly this name. */
export function listKeysNamed(name: string): { readonly gte: string; readonly lt: string } {
  const key = nameKey(name);
  return { gte: `${key}:`, lt: `${key}:${AFTER_ALL}` };
}
