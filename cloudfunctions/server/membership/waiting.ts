import type { Handler } from '../context';

/** Applications in publication at one time; more are counted once some of these are decided on. */
const MAX_PUBLISHED = 100;

export const waiting: Handler<'membership.waiting'> = async ({ store, caller, today }) => {
  const unitId = caller.unit._id;
  const [records, corrections, applied, published, pointItems, appeals] = await Promise.all([
    store.count('records', { unitId, state: 'pending' }),
    store.count('corrections', { unitId, state: 'open' }),
    store.count('star_applications', { unitId, state: 'applied' }),
    store.find('star_applications', {
      where: { unitId, state: 'published' },
      orderBy: [['appliedKey', 'desc']],
      limit: MAX_PUBLISHED,
    }),
    store.count('point_items', { unitId, state: 'proposed' }),
    store.count('appeals', { unitId, state: 'open' }),
  ]);
  const over = published.filter(({ publishedUntil }) => publishedUntil !== null && publishedUntil < today);
  return { records, corrections, stars: applied + over.length, pointItems, appeals };
};
