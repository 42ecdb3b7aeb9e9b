import { AppError } from '../error/app-error';
import { pointsOfRankKey } from './rank-key';

/** The last row of a page: where the next one goes on, and how its ranks continue. */
export interface RankingPosition {
  /** Rank key of the row. */
  readonly key: string;
  readonly rank: number;
  /** Place from 1, every row counted. */
  readonly place: number;
}

/** Before the first row. */
export const START_OF_RANKING: RankingPosition = { key: '', rank: 0, place: 0 };

const PATTERN = /^(\d{1,9})\.(\d{1,9})\.(\d{10}:[A-Za-z0-9_:-]{1,96})$/;

export function formatRankingCursor({ rank, place, key }: RankingPosition): string {
  return `${rank}.${place}.${key}`;
}

/**
 * Reads what a client sends back. A forged cursor can at most show its forger other rank numbers.
 * @throws AppError INPUT_INVALID when it is not a cursor
 */
export function parseRankingCursor(cursor: string | undefined): RankingPosition {
  if (cursor === undefined) return START_OF_RANKING;
  const [, rank, place, key] = PATTERN.exec(cursor) ?? [];
  if (key === undefined) throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  return { rank: Number(rank), place: Number(place), key };
}

/** The position of the row with this key when it follows another one: ties share the rank. */
export function nextPosition(previous: RankingPosition, key: string): RankingPosition {
  const place = previous.place + 1;
  const tied = previous.key !== '' && pointsOfRankKey(previous.key) === pointsOfRankKey(key);
  return { key, place, rank: tied ? previous.rank : place };
}
