import type { Caller, Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson } from '../membership/own-ids';
import type { CorrectionDoc } from '../store/documents/service';
import type { Store, Where } from '../store/store';
import { correctionRow } from './correction-row';

export const ownCorrections: Handler<'service.ownCorrections'> = ({ store, caller }, { cursor }) =>
  page(store, caller, { memberId: ofPerson(caller.member) }, cursor, 'desc');

export const corrections: Handler<'service.corrections'> = ({ store, caller }, { state, cursor }) =>
  page(store, caller, { unitId: caller.unit._id, state }, cursor, state === 'open' ? 'asc' : 'desc');

async function page(
  store: Store,
  caller: Caller,
  where: Where,
  cursor: string | undefined,
  direction: 'asc' | 'desc',
) {
  const found: CorrectionDoc[] = await store.find('corrections', {
    where: { ...where, askedKey: afterTimeKey(cursor, direction) },
    orderBy: [['askedKey', direction]],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (correction) => correction.askedKey);
  return { rows: documents.map((correction) => correctionRow(correction, caller)), nextCursor };
}
