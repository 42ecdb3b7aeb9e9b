const RECTANGLE = { left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 };
const SCROLL = { scrollTop: 0, scrollLeft: 0, scrollHeight: 20, scrollWidth: 100, dataset: {}, id: '' };

type Callback = (result: unknown) => void;

/** A canvas that takes whatever is painted on it: there are no pixels here. */
function canvas(): object {
  const context: object = new Proxy({}, { get: () => () => undefined, set: () => true });
  return { getContext: () => context };
}

/**
 * `wx.createSelectorQuery()`: there is no layout here, so every element is the same rectangle, and a canvas if asked.
 */
export function createSelectorQuery(): object {
  const asked: { result: unknown; callback?: Callback }[] = [];
  const query = {
    in: () => query,
    select: () => reference({ ...RECTANGLE, ...SCROLL, node: canvas() }),
    selectAll: () => reference([]),
    selectViewport: () => reference({ ...RECTANGLE, ...SCROLL }),
    exec: (done?: Callback) => {
      setTimeout(() => {
        for (const { result, callback } of asked) callback?.(result);
        done?.(asked.map(({ result }) => result));
      }, 0);
    },
  };
  const reference = (result: unknown) => {
    const ask = (first?: unknown, second?: unknown) => {
      const callback = [first, second].find((value): value is Callback => typeof value === 'function');
      asked.push({ result, callback });
      return query;
    };
    return { boundingClientRect: ask, scrollOffset: ask, fields: ask, node: ask, context: ask };
  };
  return query;
}
