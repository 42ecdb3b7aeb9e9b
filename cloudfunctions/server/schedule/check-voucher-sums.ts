import type { RedemptionDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { sameSums, spentOf, takenOf } from './voucher-sums';

/** Somebody may redeem while it is looked: a difference is believed when it is still there. */
const MAX_LOOKS = 3;

/**
 * Compares an item's stock with its vouchers; with `repair` what differs is written anew. More vouchers than the
 * supply are told and cannot be mended: people hold them.
 */
export async function checkItem(
  store: Store,
  documentId: string,
  repair: boolean,
): Promise<RedemptionDrift | null> {
  if (await agrees(() => itemAgrees(store, documentId))) return null;
  const repaired = repair && (await repairItem(store, documentId));
  return { collection: 'redemption_items', documentId, repaired };
}

/** Compares a purse with its person's vouchers; with `repair` what differs is written anew. */
export async function checkPurse(
  store: Store,
  documentId: string,
  repair: boolean,
): Promise<RedemptionDrift | null> {
  if (await agrees(() => purseAgrees(store, documentId))) return null;
  if (repair) await repairPurse(store, documentId);
  return { collection: 'purses', documentId, repaired: repair };
}

async function agrees(look: () => Promise<boolean>): Promise<boolean> {
  for (let count = 0; count < MAX_LOOKS; count += 1) if (await look()) return true;
  return false;
}

async function itemAgrees(store: Store, itemId: string): Promise<boolean> {
  const item = await store.get('redemption_items', itemId);
  const taken = await takenOf(store, itemId);
  return item?.taken === taken && taken <= item.supply;
}

async function purseAgrees(store: Store, memberId: string): Promise<boolean> {
  const purse = await store.get('purses', memberId);
  const should = await spentOf(store, memberId);
  return purse !== null && sameSums(purse.spent, should.spent) && sameSums(purse.taken, should.taken);
}

/** Reads the item first: whoever redeems or cancels meanwhile writes it, and then it is counted again. */
function repairItem(store: Store, itemId: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const item = await tx.get('redemption_items', itemId);
    const taken = await takenOf(store, itemId);
    if (!item || taken > item.supply) return false;
    await tx.put('redemption_items', { ...item, taken });
    return true;
  });
}

function repairPurse(store: Store, memberId: string): Promise<void> {
  return store.transaction(async (tx) => {
    const purse = await tx.get('purses', memberId);
    if (purse) await tx.put('purses', { ...purse, ...(await spentOf(store, memberId)) });
  });
}
