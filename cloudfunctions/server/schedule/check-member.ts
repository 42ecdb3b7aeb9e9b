import { memberYearId } from '../points/ledger';
import { loadEntries } from '../points/load-entries';
import { isMendable } from '../reconcile/mendable';
import type { MemberDoc } from '../store/documents/membership';
import type { StandingDoc } from '../store/documents/points';
import type { Drift } from '../store/documents/reconcile';
import type { Store, Transaction } from '../store/store';
import { itemDrifts } from './check-items';
import { recordDrifts } from './check-records';
import { type FoldedMember, foldMember, loadStandings } from './fold-member';
import { sameDocument } from './same-document';

const MAX_ATTEMPTS = 5;

interface CheckedMember extends FoldedMember {
  readonly drifts: readonly Drift[];
}

/**
 * Compares a member's year and standings with what the entries say. A drift is believed only when no entry was made
 * while it was looked for. With `repair` what differs is written anew, unless the year moves meanwhile.
 */
export async function checkMember(
  store: Store,
  member: MemberDoc,
  year: string,
  repair: boolean,
): Promise<CheckedMember> {
  const yearId = memberYearId(member._id, year);
  for (let attempt = 1; ; attempt += 1) {
    const folded = foldMember(member, year, await loadEntries(store, yearId));
    const drifts = await driftsOf(store, member._id, year, folded);
    const settled = drifts.length === 0 || (await noNewEntry(store, yearId, folded));
    if (!settled && attempt < MAX_ATTEMPTS) continue;
    if (!repair || !settled || drifts.length === 0) return { ...folded, drifts };
    const repaired = await store.transaction((tx) => repairMember(store, tx, yearId, folded, drifts));
    return {
      ...folded,
      // What two people agreed on and what was counted is for people to put right.
      drifts: drifts.map((drift) => ({ ...drift, repaired: repaired && isMendable(drift) })),
    };
  }
}

async function noNewEntry(store: Store, yearId: string, { entries }: FoldedMember): Promise<boolean> {
  const newer = await store.find('point_entries', {
    where: { memberYearId: yearId, sequence: { gt: entries.at(-1)?.sequence ?? 0 } },
    limit: 1,
  });
  return newer.length === 0;
}

async function driftsOf(
  store: Store,
  memberId: string,
  year: string,
  folded: FoldedMember,
): Promise<Drift[]> {
  const yearId = memberYearId(memberId, year);
  const found = await store.get('member_years', yearId);
  const standings = await loadStandings(store, memberId, year);
  const ofYear: Drift[] = sameDocument(found, folded.year)
    ? []
    : [
        {
          collection: 'member_years',
          documentId: yearId,
          problem: problemOf(found, folded.year),
          repaired: false,
        },
      ];
  const ids = new Set([...folded.standings, ...standings].map((standing) => standing._id));
  const ofStandings = [...ids].flatMap((documentId): Drift[] => {
    const should = folded.standings.find((standing) => standing._id === documentId) ?? null;
    const is = standings.find((standing) => standing._id === documentId) ?? null;
    return sameDocument(withoutNames(is), withoutNames(should))
      ? []
      : [{ collection: 'standings', documentId, problem: problemOf(is, should), repaired: false }];
  });
  return [
    ...ofYear,
    ...ofStandings,
    ...(await recordDrifts(store, memberId, year, folded.entries)),
    ...(await itemDrifts(store, memberId, yearId, folded.entries)),
  ];
}

/** Names in a standing are those at its last entry: a later change of name or department is no drift. */
function withoutNames(standing: StandingDoc | null): unknown {
  return standing && { ...standing, memberName: '', departmentName: '' };
}

function problemOf(found: unknown, should: unknown): string {
  if (!found) return 'is missing';
  return should ? 'differs from its entries' : 'has no entries';
}

/** Reads the year first: a posting that comes between conflicts with it, and the repair is given up. */
async function repairMember(
  store: Store,
  tx: Transaction,
  yearId: string,
  folded: FoldedMember,
  drifts: readonly Drift[],
): Promise<boolean> {
  await tx.get('member_years', yearId);
  if (!(await noNewEntry(store, yearId, folded))) return false;
  // A posting writes it too and so notices this, unless it stays as it was: putting what is there is no write.
  if (folded.year) await tx.put('member_years', folded.year);
  else await tx.remove('member_years', yearId);
  for (const { collection, documentId } of drifts) {
    if (collection !== 'standings') continue;
    const should = folded.standings.find((standing) => standing._id === documentId);
    if (should) await tx.put('standings', should);
    else await tx.remove('standings', documentId);
  }
  return true;
}
