import { AppError } from '../../../src/shared/error/app-error';
import type { EntryValues } from '../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import type { MemberContext } from '../context';

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

/** @throws AppError NOT_ALLOWED */
export async function refuseRisky(context: MemberContext, text: string): Promise<void> {
  if (text === '' || (await context.contentCheck.isAcceptable(text, context.openId))) return;
  throw new AppError('NOT_ALLOWED', '内容没有通过平台的安全检查，请修改措辞后再提交');
}
