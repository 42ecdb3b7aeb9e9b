import type { ActivityKind } from '../../../src/shared/activity/activity-kind';
import {
  ACTIVITY_TYPE_FACTS,
  type ActivityType,
  kindOfType,
  typesOfKind,
} from '../../../src/shared/activity/activity-type';
import { type EvidenceKind, guessClass } from '../../../src/shared/evidence/evidence-kind';
import { LEDGER_KINDS, type LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import type { ArchiveClass } from '../../../src/shared/standard/archive-class';
import type { Indicator } from '../../../src/shared/standard/indicator';
import { type LocalDate, localDateOf, startOfDayMs } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import type { MemberContext } from '../context';

/** Looked at of each source: the newest ones, and no more than a screen can offer. */
const LOOKED_AT = 60;
const OFFERED = 8;

/** Something of the system that would serve an indicator. */
export interface Candidate {
  readonly kind: EvidenceKind;
  readonly sourceId: string;
  readonly title: string;
  readonly happenedOn: LocalDate;
  readonly archiveClass: ArchiveClass;
  readonly reason: string;
  readonly picture: string | null;
}

interface Wanted {
  readonly indicator: Indicator;
  readonly types: readonly ActivityType[];
  readonly year: string;
}

/** The newest activities, records with pictures and ledger entries that have to do with an indicator. */
export async function candidates(context: MemberContext, wanted: Wanted): Promise<Candidate[]> {
  const [activities, records, entries] = await Promise.all([
    fromActivities(context, wanted),
    fromRecords(context, wanted),
    fromLedger(context, wanted),
  ]);
  return [...records, ...entries, ...activities];
}

/** Those the indicator does not count by itself. */
async function fromActivities({ store, caller, now }: MemberContext, { indicator, types, year }: Wanted) {
  const named = types.filter((type) => !indicator.evidence.activityTypes.includes(type));
  if (named.length === 0) return [];
  const pages = await Promise.all(
    linesOf(named).map((line) =>
      store.find('activities', {
        where: { unitId: caller.unit._id, ...line, endsKey: heldIn(year, now) },
        orderBy: [['endsKey', 'desc']],
        limit: LOOKED_AT,
      }),
    ),
  );
  return pages
    .flat()
    .filter(({ state }) => state === 'planned')
    .sort((one, other) => (one.endsKey < other.endsKey ? 1 : -1))
    .slice(0, OFFERED)
    .map(({ _id, title, type, startsAtMs }) => ({
      kind: 'activity' as const,
      sourceId: _id,
      title,
      happenedOn: localDateOf(startsAtMs),
      archiveClass: guessClass('activity', indicator.evidence.classes),
      reason: `${ACTIVITY_TYPE_FACTS[type].label}活动`,
      picture: null,
    }));
}

/** Approved records with pictures; of others than managers their own. */
async function fromRecords({ store, caller }: MemberContext, { indicator, types, year }: Wanted) {
  if (types.length === 0) return [];
  const own = !caller.roles.has('secretary') && !caller.roles.has('leader');
  const pages = await Promise.all(
    own
      ? [
          store.find('records', {
            where: { memberId: caller.member._id, state: 'approved', submittedKey: { lt: '~' } },
            orderBy: [['submittedKey', 'desc']],
            limit: LOOKED_AT,
          }),
        ]
      : linesOf(types).map((line) =>
          store.find('records', {
            where: { unitId: caller.unit._id, state: 'approved', ...line, submittedKey: { lt: '~' } },
            orderBy: [['submittedKey', 'desc']],
            limit: LOOKED_AT,
          }),
        ),
  );
  return pages
    .flat()
    .filter(
      ({ type, pictures, occurredOn, unitId }) =>
        unitId === caller.unit._id &&
        types.includes(type) &&
        pictures.length > 0 &&
        occurredOn.startsWith(year),
    )
    .sort((one, other) => (one.submittedKey < other.submittedKey ? 1 : -1))
    .slice(0, OFFERED)
    .map(({ _id, title, memberName, occurredOn, pictures }) => ({
      kind: 'record' as const,
      sourceId: _id,
      title: `${title}（${memberName}）`,
      happenedOn: occurredOn,
      archiveClass: guessClass('record', indicator.evidence.classes),
      reason: `活动记录，${pictures.length}张图片`,
      picture: pictures[0] ?? null,
    }));
}

async function fromLedger({ store, caller }: MemberContext, { indicator, year }: Wanted) {
  const kind = ledgerKindOf(indicator);
  if (kind === null) return [];
  const { readers, label, dayKey } = LEDGER_KIND_FACTS[kind];
  if (readers === 'concerned' || !readers.some((role) => caller.roles.has(role))) return [];
  const listKey = dayKey === null ? { gt: '' } : { gte: `${year}-`, lt: `${year}~` };
  const found = await store.find('ledger_entries', {
    where: { unitId: caller.unit._id, kind, state: 'recorded', listKey },
    orderBy: [['listKey', 'desc']],
    limit: OFFERED,
  });
  return found.map(({ _id, title, day }) => ({
    kind: 'ledger' as const,
    sourceId: _id,
    title: `${label}：${title}`,
    happenedOn: day,
    archiveClass: kind === 'article' ? ('news' as const) : guessClass('ledger', indicator.evidence.classes),
    reason: '来自台账',
    picture: null,
  }));
}

/** The ledger an indicator's number comes from, or that its class points to. */
function ledgerKindOf({ binding, evidence }: Indicator): LedgerKind | null {
  switch (binding?.metric) {
    case 'ledgerEntries':
    case 'ledgerPeople':
      return LEDGER_KINDS.find((kind) => kind === binding.argument) ?? null;
    case 'helpingAmountFen':
      return 'helpingProject';
    case 'articleScore':
      return 'article';
    default:
      return evidence.classes.includes('news') ? 'article' : null;
  }
}

/** What ended by now and in the year: in January the one before may still be worked on. */
function heldIn(year: string, now: number) {
  const startOfYearMs = (of: number) => startOfDayMs(`${of}-01-01` as LocalDate);
  const endMs = Math.min(now, startOfYearMs(Number(year) + 1));
  return { gt: timeKey(startOfYearMs(Number(year)), ''), lt: timeKey(endMs, '') };
}

type Line = { readonly kind: ActivityKind } | { readonly type: ActivityType };

/**
 * What to ask for so that nothing else comes: a whole kind, or its types one by one. Looked for among all of its kind,
 * what is rare would be hidden behind what is done every week.
 */
function linesOf(types: readonly ActivityType[]): Line[] {
  return [...new Set(types.map(kindOfType))].flatMap((kind): Line[] => {
    const all = typesOfKind(kind);
    const wanted = all.filter((type) => types.includes(type));
    return wanted.length === all.length ? [{ kind }] : wanted.map((type) => ({ type }));
  });
}
