import { starTitle } from '@/components/star-card/star-words';
import type { Output } from '@/shared/contract/actions';
import { MAX_STARS, minutesForStars } from '@/shared/service/star';

type Hours = Pick<Output<'service.profile'>, 'totalMinutes' | 'reachedStars' | 'missingMinutes'>;

/** What is to be told of stars whose hours are reached and which nobody has recognised yet; empty: none. */
export function reachedWords({
  stars,
  reachedStars,
}: Pick<Output<'service.profile'>, 'stars' | 'reachedStars'>): string {
  return reachedStars > stars ? `已达到${starTitle(reachedStars)}的时长，认定后点亮` : '';
}

/** How far it is to the next star: share of its hours, and what is missing in words. */
export function nextStar({ totalMinutes, reachedStars, missingMinutes }: Hours): {
  ratio: number;
  text: string;
} {
  if (missingMinutes === null) return { ratio: 1, text: '已达到五星志愿者的时长' };
  const next = Math.min(MAX_STARS, reachedStars + 1);
  // Rounded up: a gap must never read as nothing.
  const hours = Math.ceil(missingMinutes / 60);
  return { ratio: totalMinutes / minutesForStars(next), text: `再服务${hours}小时，达到${starTitle(next)}` };
}
