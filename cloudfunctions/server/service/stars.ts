import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { starRow } from './star-row';

export const stars: Handler<'service.stars'> = async ({ store, caller }, { state, cursor }) => {
  const isPublic = state === 'published' || state === 'awarded';
  if (!isPublic && !caller.roles.has('secretary')) return { rows: [], nextCursor: null };
  const found = await store.find('star_applications', {
    where: { unitId: caller.unit._id, state, appliedKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['appliedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (application) => application.appliedKey);
  return { rows: documents.map((application) => starRow(application, caller)), nextCursor };
};
