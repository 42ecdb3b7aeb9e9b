import type { WalkRow } from '../../../src/shared/reconcile/contract';
import { type DriftFacts, driftWords, type NamedKind } from '../../../src/shared/reconcile/drift-words';
import type { Handler } from '../context';
import { checkedOf } from './checked-of';
import { loadNames } from './load-names';
import { type LastWalk, loadWalks } from './load-walks';
import { isMendable } from './mendable';

export const latest: Handler<'reconcile.latest'> = async ({ store, caller, today }) => {
  const unitId = caller.unit._id;
  const walks = await loadWalks(store, unitId, today);
  // Said once for nobody, only to learn which names the words ask for.
  const asked: Partial<Record<NamedKind, string[]>> = {};
  for (const drift of walks.flatMap(driftsOf)) {
    driftWords(
      drift,
      (kind, id) => {
        asked[kind] = [...(asked[kind] ?? []), id];
        return undefined;
      },
      today,
    );
  }
  const nameOf = await loadNames(store, unitId, asked);
  return {
    walks: walks.map(
      (last): WalkRow => ({
        ...walkFacts(last),
        drifts: driftsOf(last).map((drift) => ({
          ...driftWords(drift, nameOf, today),
          repaired: drift.repaired,
          mendable: isMendable(drift),
        })),
      }),
    ),
  };
};

const driftsOf = ({ walk }: LastWalk): ReadonlyArray<DriftFacts & { readonly repaired: boolean }> =>
  walk?.drifts ?? [];

function walkFacts(last: LastWalk): Omit<WalkRow, 'drifts'> {
  const { part, year, walk } = last;
  const checked = checkedOf(last);
  if (!walk) {
    const none = { state: 'never' as const, atMs: null, repair: false, unsettled: false, driftCount: 0 };
    return { part, year, ...none, checked };
  }
  return {
    part,
    year,
    state: walk.state,
    atMs: walk.finishedAtMs ?? walk.startedAtMs,
    repair: walk.repair,
    checked,
    unsettled: walk.state === 'done' && isUnsettled(last),
    driftCount: walk.driftCount,
  };
}

function isUnsettled(last: LastWalk): boolean {
  if (last.part === 'points') return last.walk?.talliesChecked === false;
  return last.part === 'campaign' && (last.walk?.unsettled ?? 0) > 0;
}
