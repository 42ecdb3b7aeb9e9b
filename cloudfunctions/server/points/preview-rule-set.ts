import type { RulePreviewRow } from '../../../src/shared/points/contract';
import { type PreviewPeriod, previewPeriod, previewRules } from '../../../src/shared/points/preview-rules';
import type { RuleSetDraft } from '../../../src/shared/points/rule-set-draft';
import { lastDayOf, periodKindOf, yearOfPeriod } from '../../../src/shared/time/period';
import type { Handler, MemberContext } from '../context';
import type { MemberDoc } from '../store/documents/membership';
import type { Store } from '../store/store';
import { memberYearId } from './ledger';
import { loadEntries } from './load-entries';
import { ruleBook } from './rule-book';
import { refuseFaults } from './save-rule-set';

/** People a page: one request each, some at once. */
const PEOPLE_A_PAGE = 100;
const AT_ONCE = 10;

export const previewRuleSet: Handler<'points.previewRuleSet'> = async (context, { draft, cursor }) => {
  const { store, caller, today } = context;
  refuseFaults(draft, today);
  const asked = await askedFor(context, draft);
  const members = await store.find('members', {
    where: { unitId: caller.member.unitId, _id: { gt: cursor ?? '' } },
    orderBy: [['_id', 'asc']],
    limit: PEOPLE_A_PAGE,
  });
  const rows: RulePreviewRow[] = [];
  for (let start = 0; start < members.length; start += AT_ONCE) {
    const few = members.slice(start, start + AT_ONCE);
    const previews = await Promise.all(few.map((member) => previewed(store, member, asked)));
    rows.push(...previews.flatMap((row) => row ?? []));
  }
  const { period, present } = asked;
  return {
    periodKey: period.periodKey,
    through: period.through,
    presentBase: present?.baseScore ?? null,
    proposedBase: draft.assessment?.baseScore ?? null,
    rows,
    nextCursor: members.length < PEOPLE_A_PAGE ? null : (members.at(-1)?._id ?? null),
  };
};

type Present = Parameters<typeof previewRules>[0]['present'];

interface Asked {
  readonly draft: RuleSetDraft;
  /** By which results of such a period are made now; null: by none. */
  readonly present: Present;
  readonly period: PreviewPeriod;
  readonly years: readonly string[];
}

async function askedFor({ store, caller, today }: MemberContext, draft: RuleSetDraft): Promise<Asked> {
  const inForce = ruleBook(store, caller.member.unitId, today);
  const now = (await inForce.on(today)).assessment ?? null;
  // How results are made: by the proposed rules, or by those of today where the proposed make none.
  const period = previewPeriod((draft.assessment ?? now)?.period ?? null, today);
  // A period that is over is judged by the rules of its last day, as everybody's own page judges it.
  const lastDay = lastDayOf(period.periodKey);
  const then = lastDay < today ? ((await inForce.on(lastDay)).assessment ?? null) : now;
  const present = then?.period === periodKindOf(period.periodKey) ? then : null;
  // In January the last quarter's year is closed, or will be: what comes late counts in the new one.
  const years = [...new Set([yearOfPeriod(period.periodKey), today.slice(0, 4)])];
  return { draft, present, period, years };
}

/** Null for who has nothing to show: nothing done, and no longer here or not judged. */
async function previewed(
  store: Store,
  { _id, name, departmentName, active }: MemberDoc,
  { draft, present, period, years }: Asked,
): Promise<RulePreviewRow | null> {
  const entries = await Promise.all(years.map((year) => loadEntries(store, memberYearId(_id, year))));
  const compared = {
    memberId: _id,
    present,
    proposed: { version: 0, rules: draft.rules, assessment: draft.assessment },
  };
  const { before, after, records } = previewRules(compared, period, entries.flat());
  const isJudged = draft.assessment !== null || present !== null;
  if (records === 0 && !(active && isJudged)) return null;
  return { memberId: _id, name, departmentName, before, after, records };
}
