import type { RulePreviewRow } from '../../../src/shared/points/contract';
import { lastQuarter, previewRules } from '../../../src/shared/points/preview-rules';
import { type PeriodKey, yearOfPeriod } from '../../../src/shared/time/period';
import type { Handler } from '../context';
import type { MemberDoc } from '../store/documents';
import type { Store } from '../store/store';
import { memberYearId } from './ledger';
import { loadEntries } from './load-entries';
import { refuseFaults } from './save-rule-set';

/** People a page: one request each, some at once. */
const PEOPLE_A_PAGE = 100;
const AT_ONCE = 10;

export const previewRuleSet: Handler<'points.previewRuleSet'> = async (context, { draft, cursor }) => {
  const { store, caller, today } = context;
  refuseFaults(draft, today);
  const quarter = lastQuarter(today);
  const members = await store.find('members', {
    where: { unitId: caller.member.unitId, _id: { gt: cursor ?? '' } },
    orderBy: [['_id', 'asc']],
    limit: PEOPLE_A_PAGE,
  });
  const rows: RulePreviewRow[] = [];
  for (let start = 0; start < members.length; start += AT_ONCE) {
    const few = members.slice(start, start + AT_ONCE);
    rows.push(...(await Promise.all(few.map((member) => previewed(store, member, quarter, draft.rules)))));
  }
  return {
    quarterKey: quarter,
    rows: rows.filter((row) => row.records > 0),
    nextCursor: members.length < PEOPLE_A_PAGE ? null : (members.at(-1)?._id ?? null),
  };
};

async function previewed(
  store: Store,
  { _id, name, departmentName }: MemberDoc,
  quarter: PeriodKey,
  rules: Parameters<typeof previewRules>[0]['rules'],
): Promise<RulePreviewRow> {
  const entries = await loadEntries(store, memberYearId(_id, yearOfPeriod(quarter)));
  return { memberId: _id, name, departmentName, ...previewRules({ version: 0, rules }, quarter, entries) };
}
