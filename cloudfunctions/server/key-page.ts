import { AppError } from '../../src/shared/error/app-error';

/** Rows of a page everywhere: what a screen of a phone shows with some scrolling. */
export const PAGE_ROWS = 20;
/** One more than is shown tells whether there is a next page. */
export const PAGE_LIMIT = PAGE_ROWS + 1;

const TIME_CURSOR = /^\d{14}:[A-Za-z0-9_:-]{1,96}$/;

/** A page from what was found with PAGE_LIMIT; the cursor is the key of its last row. */
export function keyPage<D>(found: readonly D[], keyOf: (document: D) => string) {
  const documents = found.slice(0, PAGE_ROWS);
  const last = documents.at(-1);
  return { documents, nextCursor: found.length > PAGE_ROWS && last ? keyOf(last) : null };
}

/**
 * The condition on a time key that goes on after a page; nothing for the first page.
 * @throws AppError INPUT_INVALID when the cursor is not one
 */
export function afterTimeKey(
  cursor: string | undefined,
  direction: 'asc' | 'desc',
): { gt?: string; lt?: string } {
  if (cursor === undefined) return direction === 'asc' ? { gt: '' } : { lt: '~' };
  if (!TIME_CURSOR.test(cursor)) throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  return direction === 'asc' ? { gt: cursor } : { lt: cursor };
}
