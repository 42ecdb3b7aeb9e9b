import { AppError } from '../../../src/shared/error/app-error';
import { mayList } from '../../../src/shared/ledger/access';
import type { LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { LEDGER_STATE_LABELS } from '../../../src/shared/ledger/ledger-state';
import { showValue } from '../../../src/shared/ledger/show-field';
import { localDateOf } from '../../../src/shared/time/local-date';
import type { Handler, MemberContext } from '../context';
import { writeWorkbook } from '../membership/sheet/write-workbook';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import { uploadTemporary } from '../temporary-files';
import { readerOf } from './entry-views';

/** What one request gives, and how many of those a sheet holds at most: the function has a minute. */
const BATCH = 1000;
const MAX_ENTRIES = 5000;

export const exportLedger: Handler<'ledger.export'> = async (context, { kind, year }) => {
  const facts = LEDGER_KIND_FACTS[kind];
  if (facts.readers === 'concerned' || !mayList(kind, readerOf(context))) {
    throw new AppError('NOT_ALLOWED', `${facts.label}只有当事人看得到内容，不能导出`);
  }
  const entries = await allEntries(context, kind, year);
  const titles = [...facts.fields.map(({ label }) => label), ...(facts.confirmed ? ['得分', '科室'] : [])];
  const rows = entries.map((entry) => [
    ...facts.fields.map(({ key, type }) => cellOf(entry, key, type, context.now)),
    ...(facts.confirmed ? [String(entry.scorePoints), entry.departmentName] : []),
    LEDGER_STATE_LABELS[entry.state],
    entry.createdByName,
    localDateOf(entry.createdAtMs),
  ]);
  const header = [...titles, '状态', '登记人', '登记日期'];
  const content = await writeWorkbook([
    { name: facts.label, rows: [header, ...rows], columnWidths: header.map(() => 18) },
  ]);
  const path = `documents/${context.caller.unit._id}/${context.newId()}/ledger.xlsx`;
  return { fileId: await uploadTemporary(context, path, content), entries: entries.length };
};

/** Days as they sort; everything else as the screens say it. */
function cellOf(entry: LedgerEntryDoc, key: string, type: string, nowMs: number): string {
  const value = entry.values[key];
  if (type === 'date' && typeof value === 'string') return value;
  if (type === 'amountFen' && typeof value === 'number') return (value / 100).toFixed(2);
  return showValue(entry, key, nowMs);
}

/** In order of time (of a register: of name), without what was withdrawn. */
async function allEntries(
  { store, caller }: MemberContext,
  kind: LedgerKind,
  year: string | null,
): Promise<LedgerEntryDoc[]> {
  const dated = LEDGER_KIND_FACTS[kind].dayKey !== null && year !== null;
  // A register has no last key: names may begin with characters beyond any that would serve for one.
  const end = dated ? { lt: `${year}~` } : {};
  const entries: LedgerEntryDoc[] = [];
  let after = dated ? `${year}-` : '';
  while (entries.length <= MAX_ENTRIES) {
    const found = await store.find('ledger_entries', {
      where: { unitId: caller.unit._id, kind, withdrawn: false, listKey: { gt: after, ...end } },
      orderBy: [['listKey', 'asc']],
      limit: BATCH,
    });
    entries.push(...found);
    const last = found.at(-1);
    if (!last || found.length < BATCH) return entries;
    after = last.listKey;
  }
  throw new AppError('NOT_ALLOWED', `超过${MAX_ENTRIES}条，请选择年份后导出`);
}
