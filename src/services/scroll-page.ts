import Taro from '@tarojs/taro';
import { placesOf } from './element-place';

/** Left free above what is scrolled to, in CSS px, so that it is seen to belong to what stands before it. */
const MARGIN_PX = 24;
/** The share of the page above the bar of buttons, whatever that bar says and however large the type. */
const CLEAR_SHARE = 0.75;

/**
 * Brings the topmost of some elements into view, on the page whose outermost element is `pageId`. Nothing moves where
 * it is in view already.
 */
export async function scrollPageTo(pageId: string, ids: readonly string[]): Promise<void> {
  const [first] = await placesOf(ids);
  const [page] = await placesOf([pageId]);
  if (!first || !page) return;
  const clearPx = Taro.getWindowInfo().windowHeight * CLEAR_SHARE;
  if (first.top >= 0 && first.bottom <= clearPx) return;
  // By place and not by selector: a browser takes a selector's offset within its nearest frame for that on the page.
  const scrollTop = Math.max(0, first.top - page.top - MARGIN_PX);
  await Taro.pageScrollTo({ scrollTop, duration: 300 });
}
