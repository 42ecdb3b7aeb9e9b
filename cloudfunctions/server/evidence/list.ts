import type { CheckedInput } from '../../../src/shared/contract/actions';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler, MemberContext } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { campaignYearId } from '../standard/chapter-id';
import type { EvidenceDoc } from '../store/documents/evidence';
import { evidenceRow } from './evidence-row';

type View = CheckedInput<'evidence.list'>['view'];

export const list: Handler<'evidence.list'> = async (context, { view, cursor, ...asked }) => {
  const { campaignId, year } = await campaignOf(context, asked);
  const yearId = campaignYearId(campaignId, year);
  const listKey = afterTimeKey(cursor, 'desc');
  const { documents, nextCursor } = await (view.by === 'indicator'
    ? ofIndicator(context, { yearId, key: view.key, listKey })
    : ofYear(context, { yearId, view, listKey }));
  return { rows: documents.map(evidenceRow), nextCursor };
};

interface Span {
  readonly yearId: string;
  readonly listKey: ReturnType<typeof afterTimeKey>;
}

async function ofYear(
  { store }: MemberContext,
  { yearId, view, listKey }: Span & { readonly view: Exclude<View, { by: 'indicator' }> },
) {
  const found = await store.find('evidence', {
    where: {
      campaignYearId: yearId,
      withdrawn: view.by === 'withdrawn',
      ...(view.by === 'class' && { archiveClass: view.archiveClass }),
      listKey,
    },
    orderBy: [['listKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  return keyPage(found, (piece) => piece.listKey);
}

/** By the links, so that a page of one indicator costs the same whatever else the archive holds. */
async function ofIndicator(
  { store }: MemberContext,
  { yearId, key, listKey }: Span & { readonly key: string },
) {
  const links = await store.find('evidence_links', {
    where: { campaignYearId: yearId, key, listKey },
    orderBy: [['listKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(links, (link) => link.listKey);
  const ids = documents.map((link) => link.evidenceId);
  const found =
    ids.length === 0 ? [] : await store.find('evidence', { where: { _id: { in: ids } }, limit: ids.length });
  const byId = new Map<string, EvidenceDoc>(found.map((piece) => [piece._id, piece]));
  return { documents: ids.flatMap((id) => byId.get(id) ?? []), nextCursor };
}
