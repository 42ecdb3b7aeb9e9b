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
  // In January the last quarter's year is closed, or will be: what comes late counts in the new one.
  const years = [...new Set([yearOfPeriod(quarter), today.slice(0, 4)])];
  const members = await store.find('members', {
    where: { unitId: caller.member.unitId, _id: { gt: cursor ?? '' } },
    orderBy: [['_id', 'asc']],
    limit: PEOPLE_A_PAGE,
  });
  const rows: RulePreviewRow[] = [];
  for (let start = 0; start < members.length; start += AT_ONCE) {
    const few = members.slice(start, start + AT_ONCE);
    rows.push(
      ...(await Promise.all(
        few.map((member) => previewed(store, member, { quarter, years, rules: draft.rules })),
      )),
    );
  }
  return {
    quarterKey: quarter,
    rows: rows.filter((row) => row.records > 0),
    nextCursor: members.length < PEOPLE_A_PAGE ? null : (members.at(-1)?._id ?? null),
  };
};

interface Asked {
  readonly quarter: PeriodKey;
  readonly years: readonly string[];
  readonly rules: Parameters<typeof previewRules>[0]['rules'];
}

async function previewed(
  store: Store,
  { _id, name, departmentName }: MemberDoc,
  { quarter, years, rules }: Asked,
): Promise<RulePreviewRow> {
  const entries = await Promise.all(years.map((year) => loadEntries(store, memberYearId(_id, year))));
  const preview = previewRules({ version: 0, rules }, quarter, entries.flat());
  return { memberId: _id, name, departmentName, ...preview };
}
