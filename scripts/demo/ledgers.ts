import { historyAfter } from '../../cloudfunctions/server/history-after';
import { articleClaimId } from '../../cloudfunctions/server/ledger/claim-article';
import { nextEntry } from '../../cloudfunctions/server/ledger/next-entry';
import type {
  ArticleClaimDoc,
  LedgerEntryDoc,
  LedgerTotalsDoc,
  LedgerViewDoc,
  VenueDayDoc,
} from '../../cloudfunctions/server/store/documents/ledger';
import type { MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { UnitYearDoc } from '../../cloudfunctions/server/store/documents/unit-year';
import { ADOPTION_LEVELS, DEFAULT_SCORE_TABLE } from '../../src/shared/ledger/adoption-level';
import { daysOf } from '../../src/shared/ledger/booking';
import type { FieldValue } from '../../src/shared/ledger/field';
import type { LedgerKind } from '../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../src/shared/ledger/kind-facts';
import { changedSums } from '../../src/shared/ledger/sums';
import { addDays, instantOf, localDateOf } from '../../src/shared/time/local-date';
import { ARTICLES, BOOKINGS, type LedgerFacts, MEDIA, MEETINGS, PARTNERS, VENUES } from './catalogue/ledgers';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

const HOUR_MS = 3_600_000;

export interface DemoLedgers {
  readonly ledger_entries: LedgerEntryDoc[];
  readonly ledger_views: LedgerViewDoc[];
  readonly ledger_totals: LedgerTotalsDoc[];
  readonly venue_days: VenueDayDoc[];
  readonly unit_years: UnitYearDoc[];
  readonly article_claims: ArticleClaimDoc[];
}

/** The ledgers as they would have been entered one after the other, with the sums and days that follow from them. */
export function makeLedgers(moment: Moment, organisation: Organisation): DemoLedgers {
  const entries: LedgerEntryDoc[] = [];
  for (const facts of [...PARTNERS, ...VENUES, ...BOOKINGS, ...MEDIA, ...ARTICLES, ...MEETINGS]) {
    const entered = enter(moment, organisation, entries, facts);
    entries.push(facts.kind === 'article' ? judged(organisation, entered, facts.fate) : entered);
  }
  return {
    ledger_entries: entries,
    ledger_views: viewsOf(entries),
    ledger_totals: [totalsOf(organisation.unitId, entries)],
    venue_days: venueDaysOf(organisation.unitId, entries),
    unit_years: yearsOf(organisation.unitId, entries),
    article_claims: claimsOf(entries),
  };
}

function enter(
  { today, nowMs }: Moment,
  organisation: Organisation,
  entries: readonly LedgerEntryDoc[],
  facts: LedgerFacts,
): LedgerEntryDoc {
  const day = addDays(today, -facts.daysAgo);
  const names: Record<string, string> = {};
  const people = new Map<string, MemberDoc>();
  const chosen = Object.entries(facts.people ?? {}).map(([key, wanted]): [string, FieldValue] => {
    const members = wanted.map((name) => personNamed(organisation, name).member);
    for (const member of members) {
      names[member._id] = member.name;
      people.set(member._id, member);
    }
    return [key, members.map(({ _id }) => _id)];
  });
  const referred = Object.entries(facts.refers ?? {}).map(([key, title]): [string, FieldValue] => {
    const entry = entries.find((one) => one.title === title);
    if (!entry) throw new Error(`no entry of the demo is called ${title}`);
    names[entry._id] = entry.title;
    return [key, entry._id];
  });
  const given = {
    ...daysIn(facts, day),
    ...facts.values,
    ...Object.fromEntries([...chosen, ...referred]),
  };
  const { member } = personNamed(organisation, facts.by);
  // What lies ahead was booked yesterday, what happened was entered in the evening.
  const evening = instantOf(day, '17:40');
  const now = evening > nowMs - HOUR_MS ? nowMs - 20 * HOUR_MS : evening;
  return nextEntry(
    { unitId: organisation.unitId, member, now, today: localDateOf(now) },
    {
      _id: `ledger-${String(entries.length + 1).padStart(3, '0')}`,
      before: null,
      entered: { kind: facts.kind, values: allFields(facts.kind, given) },
      resolved: { names, people },
    },
  );
}

/** The day, or the times of a booking, under the field that holds it. */
function daysIn({ kind, clock }: LedgerFacts, day: ReturnType<typeof addDays>): Record<string, FieldValue> {
  if (clock) return { startsAtMs: instantOf(day, clock[0]), endsAtMs: instantOf(day, clock[1]) };
  const { dayKey } = LEDGER_KIND_FACTS[kind];
  return dayKey === null ? {} : { [dayKey]: day };
}

function allFields(
  kind: LedgerKind,
  given: Readonly<Record<string, FieldValue>>,
): Record<string, FieldValue> {
  return Object.fromEntries(
    LEDGER_KIND_FACTS[kind].fields.map(({ key, type }) => {
      const empty =
        type === 'people' || type === 'pictures'
          ? []
          : ['text', 'longText', 'link'].includes(type)
            ? ''
            : null;
      return [key, given[key] ?? empty];
    }),
  );
}

/** Another secretary confirms the articles, but for the newest and one that is to be mended. */
function judged(
  organisation: Organisation,
  entry: LedgerEntryDoc,
  fate: LedgerFacts['fate'],
): LedgerEntryDoc {
  if (fate === 'submitted') return entry;
  const returned = fate === 'returned';
  const { member } = personNamed(organisation, entry.createdByName === '方敏华' ? '沈致远' : '方敏华');
  const level = ADOPTION_LEVELS.find((one) => one === entry.values.level) ?? 'own';
  return {
    ...entry,
    state: returned ? 'returned' : 'recorded',
    scorePoints: returned ? 0 : DEFAULT_SCORE_TABLE[level],
    revision: 2,
    history: historyAfter(entry.history, {
      atMs: entry.createdAtMs + 2 * HOUR_MS,
      byId: member._id,
      byName: member.name,
      event: returned ? 'returned' : 'confirmed',
      reason: returned ? '请附上发布的链接' : '',
      changes: [],
    }),
  };
}

function viewsOf(entries: readonly LedgerEntryDoc[]): LedgerViewDoc[] {
  return entries.flatMap(({ _id, unitId, kind, listKey, concernedIds }) =>
    concernedIds.map((memberId) => ({
      _id: `${_id}:${memberId}`,
      unitId,
      memberId,
      kind,
      entryId: _id,
      listKey,
    })),
  );
}

function claimsOf(entries: readonly LedgerEntryDoc[]): ArticleClaimDoc[] {
  return entries.flatMap((entry) => {
    const { _id: entryId, unitId, createdByName: byName } = entry;
    const _id = articleClaimId(entry);
    return _id === null ? [] : [{ _id, unitId, entryId, byName }];
  });
}

function totalsOf(unitId: string, entries: readonly LedgerEntryDoc[]): LedgerTotalsDoc {
  const totals: Partial<Record<LedgerKind, number>> = {};
  for (const { kind, state } of entries) if (state === 'recorded') totals[kind] = (totals[kind] ?? 0) + 1;
  return { _id: unitId, unitId, totals };
}

function venueDaysOf(unitId: string, entries: readonly LedgerEntryDoc[]): VenueDayDoc[] {
  const days = new Map<string, VenueDayDoc>();
  for (const entry of entries.filter(({ kind }) => kind === 'venueBooking')) {
    const span = { startsAtMs: Number(entry.values.startsAtMs), endsAtMs: Number(entry.values.endsAtMs) };
    for (const day of daysOf(span)) {
      const _id = `${entry.parentId}:${day}`;
      const before = days.get(_id) ?? { _id, unitId, venueId: entry.parentId, day, slots: [] };
      const slot = { entryId: entry._id, ...span, purpose: entry.title, byName: entry.createdByName };
      const slots = [...before.slots, slot].sort((a, b) => a.startsAtMs - b.startsAtMs);
      days.set(_id, { ...before, slots });
    }
  }
  return [...days.values()];
}

type Sums = { [key: string]: Sums | number };

/** The sums by field path that the server adds with each entry, put together. */
export function yearsOf(unitId: string, entries: readonly LedgerEntryDoc[]): UnitYearDoc[] {
  const years = new Map<string, Sums>();
  for (const { year, amounts } of entries.flatMap((entry) => changedSums(null, entry))) {
    const sums = years.get(year) ?? {};
    for (const [path, amount] of Object.entries(amounts)) addAt(sums, path.split('.'), amount);
    years.set(year, sums);
  }
  return [...years].map(([year, sums]) => {
    const ledger = (sums.ledger ?? {}) as UnitYearDoc['ledger'];
    const articleScores = (sums.articleScores ?? {}) as UnitYearDoc['articleScores'];
    return { _id: `${unitId}:${year}`, unitId, year, ledger, articleScores };
  });
}

function addAt(sums: Sums, [key = '', ...rest]: readonly string[], amount: number): void {
  const old = sums[key];
  if (rest.length === 0) {
    sums[key] = (typeof old === 'number' ? old : 0) + amount;
    return;
  }
  const below = typeof old === 'object' ? old : {};
  sums[key] = below;
  addAt(below, rest, amount);
}
