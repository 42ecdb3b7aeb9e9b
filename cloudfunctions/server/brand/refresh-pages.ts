import { localDateOf } from '../../../src/shared/time/local-date';
import { everyMember } from '../membership/every-member';
import type { BrandPageDoc } from '../store/documents/brand';
import type { Store } from '../store/store';
import { unlessBroken } from '../unless-broken';
import { brandPageSums } from './brand-page';

/** Some ten requests each, so that a run ends well within the minute the function has. */
const MAX_PAGES = 40;

/**
 * Sums up anew what strangers see of brands, once a day each; texts and pictures stay as they were agreed to. What a
 * run does not reach, the next one of the night does.
 * @param now milliseconds
 */
export async function refreshBrandPages(
  store: Store,
  now: number,
): Promise<{ readonly finished: boolean; readonly pages: number }> {
  const today = localDateOf(now);
  const pages = await store.find('brand_pages', {
    where: { refreshedOn: { lt: today } },
    orderBy: [['refreshedOn', 'asc']],
    limit: MAX_PAGES,
  });
  const names = new Map<string, readonly string[]>();
  let refreshed = 0;
  for (const page of pages) {
    const done = await unlessBroken({ event: 'pageNotRefreshed', brandId: page._id }, async () => {
      const known = names.get(page.unitId) ?? (await everyMember(store, page.unitId)).map(({ name }) => name);
      names.set(page.unitId, known);
      await refresh(store, page, { now, names: known });
      return true;
    });
    if (done) refreshed += 1;
  }
  return { finished: refreshed === pages.length && pages.length < MAX_PAGES, pages: refreshed };
}

async function refresh(
  store: Store,
  page: BrandPageDoc,
  { now, names }: { readonly now: number; readonly names: readonly string[] },
): Promise<void> {
  const brand = await store.get('brands', page._id);
  const sums =
    brand && !brand.withdrawn
      ? await brandPageSums({ store, now, today: localDateOf(now) }, brand, page.stages, names)
      : null;
  await store.transaction(async (tx) => {
    const held = await tx.get('brand_pages', page._id);
    // Taken back, or shown anew, in the meantime.
    if (held?.agreedAtMs !== page.agreedAtMs) return;
    if (sums) await tx.patch('brand_pages', page._id, sums);
    else await tx.remove('brand_pages', page._id);
  });
}
