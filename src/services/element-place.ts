import Taro from '@tarojs/taro';

/** Where an element lies, in CSS px from the top of what is in view. */
export interface ElementPlace {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** Places of those elements that are drawn, the topmost first. */
export function placesOf(ids: readonly string[]): Promise<ElementPlace[]> {
  return new Promise((resolve) => {
    const query = Taro.createSelectorQuery();
    for (const id of ids) query.select(`#${id}`).boundingClientRect();
    query.exec((found: readonly ({ top: number; bottom: number } | null)[]) => {
      const places = ids.flatMap((id, index) => {
        const place = found[index];
        return place ? [{ id, top: place.top, bottom: place.bottom }] : [];
      });
      resolve(places.sort((one, other) => one.top - other.top));
    });
  });
}
