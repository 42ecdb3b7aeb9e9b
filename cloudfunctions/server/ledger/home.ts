import { mayList, mayWrite } from '../../../src/shared/ledger/access';
import { LEDGER_KINDS, type LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { unitYearId } from '../campaign/unit-year';
import type { Handler, MemberContext } from '../context';
import { isManager } from '../is-manager';
import type { UnitYearDoc } from '../store/documents/unit-year';
import { readerOf } from './entry-views';

/** Two documents tell all sums; a third request counts what waits, for secretaries. */
export const home: Handler<'ledger.home'> = async (context, { year }) => {
  const { store, caller } = context;
  const unitId = caller.unit._id;
  const [sums, totals, articlesToConfirm] = await Promise.all([
    store.get('unit_years', unitYearId(unitId, year)),
    store.get('ledger_totals', unitId),
    caller.roles.has('secretary')
      ? store.count('ledger_entries', { unitId, kind: 'article', state: 'submitted' })
      : 0,
  ]);
  const reader = readerOf(context);
  return {
    kinds: LEDGER_KINDS.filter((kind) => mayList(kind, reader)).map((kind) => ({
      kind,
      ...(learnsNumbers(context, kind)
        ? { ...sumOfYear(sums, kind), total: totals?.totals[kind] ?? 0 }
        : NO_NUMBERS),
      mayWrite: mayWrite(kind, reader),
    })),
    articlesToConfirm,
  };
};

const NO_NUMBERS = { entries: 0, amountFen: 0, people: 0, scorePoints: 0, total: 0 };

/** How many talks there were is for managers; whoever they were with sees the own ones in the list. */
const learnsNumbers = ({ caller }: MemberContext, kind: LedgerKind): boolean =>
  LEDGER_KIND_FACTS[kind].readers !== 'concerned' || isManager(caller);

function sumOfYear(sums: UnitYearDoc | null, kind: LedgerKind) {
  const months = Object.values(sums?.ledger ?? {}).map((month) => month[kind]);
  const total = (of: 'entries' | 'amountFen' | 'people' | 'scorePoints') =>
    months.reduce((sum, month) => sum + (month?.[of] ?? 0), 0);
  return {
    entries: total('entries'),
    amountFen: total('amountFen'),
    people: total('people'),
    scorePoints: total('scorePoints'),
  };
}
