import type { EntryValues } from '../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import type { MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';

/** The platform demands that what users write is checked before others read it: all texts of an entry at once. */
export async function refuseRiskyEntry(
  context: MemberContext,
  kind: LedgerKind,
  values: EntryValues,
): Promise<void> {
  const texts = LEDGER_KIND_FACTS[kind].fields
    .filter(({ type }) => type === 'text' || type === 'longText')
    .map(({ key }) => values[key]);
  await refuseRisky(context, texts.filter(Boolean).join('\n'));
}
