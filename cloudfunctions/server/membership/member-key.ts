import { nameKey } from '../../../src/shared/text/clean-text';
import type { MemberDoc } from '../store/documents/membership';
import { nameInitial } from './name-initial';

/** Beyond every character a name may begin with, in the database's binary order. */
const AFTER_ALL = '\u{10FFFF}';

/** By what a person is compared, found by the beginning of the name, and listed. */
export function memberKeys(
  name: string,
  memberId: string,
): Pick<MemberDoc, 'nameKey' | 'searchKey' | 'listKey'> {
  const key = nameKey(name);
  const searchKey = `${key}:${memberId}`;
  return { nameKey: key, searchKey, listKey: `${nameInitial(key)}${searchKey}` };
}

type Span = { readonly gte: string; readonly lt: string };

/** By which key, and in which span of it, people are found who are searched for so; undefined span: everybody. */
export function searchSpan(search: string): { readonly key: 'searchKey' | 'listKey'; readonly span?: Span } {
  const beginning = nameKey(search);
  if (beginning === '') return { key: 'listKey' };
  // One letter alone is the initial, for that of a name in Latin letters is its initial as well.
  const isInitial = /^[a-z]$/.test(beginning);
  const from = isInitial ? beginning.toUpperCase() : beginning;
  return { key: isInitial ? 'listKey' : 'searchKey', span: { gte: from, lt: `${from}${AFTER_ALL}` } };
}

/** The span of search keys of exactly this name. */
export function searchKeysNamed(name: string): Span {
  const key = nameKey(name);
  return { gte: `${key}:`, lt: `${key}:${AFTER_ALL}` };
}

/** The letter under which a list key stands, as lists show it. */
export function initialOf({ listKey }: Pick<MemberDoc, 'listKey'>): string {
  const letter = listKey.charAt(0);
  return /[A-Z]/.test(letter) ? letter : '#';
}
