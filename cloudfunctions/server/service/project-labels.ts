import type { MemberDoc, UnitDoc } from '../store/documents/membership';
import type { Store } from '../store/store';

/** Nobody was in more units than this. */
const MAX_FORMER = 20;

/**
 * Names of volunteer projects by key, as the person's unit calls them; of those it does not know, as the unit does
 * where the person was before. Without such keys it costs no request.
 */
export async function projectLabels(
  store: Store,
  { formerMemberIds = [] }: MemberDoc,
  unit: UnitDoc,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map(unit.projects.map(({ key, label }) => [key, label]));
  if (formerMemberIds.length === 0 || keys.every((key) => labels.has(key))) return labels;
  const former = await store.find('members', { where: { _id: { in: formerMemberIds } }, limit: MAX_FORMER });
  const unitIds = [...new Set(former.map(({ unitId }) => unitId))];
  const units = await store.find('units', { where: { _id: { in: unitIds } }, limit: MAX_FORMER });
  for (const { key, label } of units.flatMap(({ projects }) => projects)) {
    if (!labels.has(key)) labels.set(key, label);
  }
  return labels;
}
