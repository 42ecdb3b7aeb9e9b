import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import type { NamedKind, NameOf } from '../../../src/shared/reconcile/drift-words';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import type { CollectionName, Documents } from '../store/documents';
import type { Store } from '../store/store';

/** As many as drifts are listed of all walks together. */
const MAX_NAMES = 500;

type Ids = Readonly<Partial<Record<NamedKind, readonly string[]>>>;

/** The names of what is asked for, a request a kind; of the unit alone, whatever the ids are. */
export async function loadNames(store: Store, unitId: string, ids: Ids): Promise<NameOf> {
  const names = new Map<string, string>();
  const note = (kind: NamedKind, id: string, name: string) => names.set(`${kind} ${id}`, name);
  const known = async <C extends CollectionName>(
    collection: C,
    wanted: readonly string[] = [],
  ): Promise<Documents[C][]> => {
    const unique = [...new Set(wanted)].slice(0, MAX_NAMES);
    return unique.length === 0
      ? []
      : store.find(collection, { where: { _id: { in: unique } }, limit: unique.length });
  };
  const own = <D extends { readonly unitId: string }>(found: readonly D[]) =>
    found.filter((document) => document.unitId === unitId);
  for (const { _id, name } of own(await known('members', ids.member))) note('member', _id, name);
  for (const { _id, name } of own(await known('redemption_items', ids.item))) note('item', _id, name);
  for (const { _id, title } of own(await known('ledger_entries', ids.entry))) note('entry', _id, title);
  for (const { _id, title } of own(await known('evidence', ids.piece))) note('piece', _id, title);
  for (const { _id, memberName, label } of own(await known('point_items', ids.pointItem))) {
    note('pointItem', _id, `${memberName}的“${label}”`);
  }
  for (const { _id, memberName, title } of own(await known('records', ids.record))) {
    note('record', _id, `${memberName}的“${title}”`);
  }
  const chapterIds = (ids.indicator ?? []).map((id) => id.slice(0, id.lastIndexOf('|')));
  for (const { _id, indicators } of own(await known('chapters', chapterIds))) {
    for (const { code, title } of indicators) {
      note('indicator', `${_id}|${indicatorKey(code)}`, `${code} ${title}`);
    }
  }
  if (ids.group) {
    for (const collection of ['departments', 'branches'] as const) {
      const groups = await store.find(collection, { where: { unitId }, limit: MAX_GROUPS });
      for (const { _id, name } of groups) note('group', _id, name);
    }
  }
  return (kind, id) => names.get(`${kind} ${id}`);
}
