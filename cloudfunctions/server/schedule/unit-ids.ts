import type { Store } from '../store/store';

const UNITS_A_REQUEST = 100;

/** The ids of all units in order, or the one asked for. */
export async function* unitIds(store: Store, only: string | undefined): AsyncGenerator<string> {
  if (only) {
    yield only;
    return;
  }
  let last = '';
  for (;;) {
    const units = await store.find('units', {
      where: { _id: { gt: last } },
      orderBy: [['_id', 'asc']],
      limit: UNITS_A_REQUEST,
    });
    for (const unit of units) yield unit._id;
    last = units.at(-1)?._id ?? last;
    if (units.length < UNITS_A_REQUEST) return;
  }
}
