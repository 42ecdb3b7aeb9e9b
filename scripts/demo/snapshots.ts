import { type JudgedReadiness, judgeReadiness } from '../../cloudfunctions/server/campaign/judge-readiness';
import {
  headlineOf,
  latestSnapshotId,
  phaseOf,
  pictureOf,
} from '../../cloudfunctions/server/campaign/snapshot';
import { addToTally, emptyTally } from '../../cloudfunctions/server/points/tally';
import type { CampaignSnapshotDoc } from '../../cloudfunctions/server/store/documents/campaign';
import type { LedgerEntryDoc } from '../../cloudfunctions/server/store/documents/ledger';
import type { GroupDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { PointEntryDoc, TallyDoc } from '../../cloudfunctions/server/store/documents/points';
import type { ChapterDoc } from '../../cloudfunctions/server/store/documents/standard';
import type {
  CampaignPhase,
  CurrentCampaign,
  PhasePlan,
  ReadinessHeadline,
} from '../../src/shared/campaign/campaign-plan';
import { applyEntry, EMPTY_MEMBER_YEAR, type MemberYear } from '../../src/shared/points/member-year';
import type { MetricProgress } from '../../src/shared/standard/metric-progress';
import { addDays, type LocalDate, startOfDayMs } from '../../src/shared/time/local-date';
import { weekOf } from '../../src/shared/time/week';
import { yearsOf } from './ledgers';
import type { Moment } from './world';

/** Before today, as far as they lie in the year. */
const WEEKS = 25;
const DAYS_A_WEEK = 7;

type Taken = Omit<CampaignSnapshotDoc, '_id' | 'weekOf'>;

export interface PicturedUnit {
  readonly unitId: string;
  readonly campaign: CurrentCampaign;
  /** Of the year worked on. */
  readonly phases: readonly PhasePlan[];
  readonly departments: readonly GroupDoc[];
  /** The chapters as they were at the end of a day. */
  readonly chaptersOn: (day: LocalDate) => readonly ChapterDoc[];
  /** In order of time. */
  readonly entries: readonly PointEntryDoc[];
  readonly ledgerEntries: readonly LedgerEntryDoc[];
}

/**
 * The pictures that would have been taken in the nights of the year: each judged by the server's own rules from
 * what had been counted and entered by then, the last one last night.
 */
export function makeSnapshots(
  { today }: Moment,
  unit: PicturedUnit,
  weeks = WEEKS,
): { readonly pictures: CampaignSnapshotDoc[]; readonly headline: ReadinessHeadline } {
  const talliesOn = talliesOf(unit);
  const { unitId, campaign } = unit;
  const taken = (day: LocalDate): Taken => ({
    ...pictureOf(
      { unitId, campaignId: campaign.campaignId, year: campaign.year },
      judgedOn(unit, talliesOn, day),
      day,
    ),
    ...phaseOf(phaseOn(unit, day), unit.phases),
  });
  const pictures = sundaysBefore(today, campaign.year, weeks).map((day) => {
    const week = weekOf(day);
    return { _id: `${campaign.campaignId}:${week}`, weekOf: week, ...taken(day) };
  });
  const last = taken(addDays(today, -1));
  const latest = { _id: latestSnapshotId(campaign.campaignId), weekOf: 'latest', ...last };
  return { pictures: [...pictures, latest], headline: headlineOf(last) };
}

/** The first phase that was not passed by the end of a day. */
function phaseOn({ phases, campaign }: PicturedUnit, day: LocalDate): CampaignPhase {
  const endMs = endOf(day);
  const open = phases.find(({ passedAtMs }) => passedAtMs === null || passedAtMs >= endMs);
  return open?.phase ?? campaign.phase;
}

/** What the system had counted for the indicators by the end of a day. */
export function measuredOn(unit: PicturedUnit): (day: LocalDate) => ReadonlyMap<string, MetricProgress> {
  const talliesOn = talliesOf(unit);
  return (day) =>
    new Map(
      judgedOn(unit, talliesOn, day)
        .readiness.chapters.flatMap(({ indicators }) => indicators)
        .flatMap(({ key, measured }) => (measured ? [[key, measured] as const] : [])),
    );
}

function sundaysBefore(today: LocalDate, year: string, weeks: number): LocalDate[] {
  const lastSunday = addDays(weekOf(today), -1);
  return Array.from({ length: weeks }, (_, index) =>
    addDays(lastSunday, DAYS_A_WEEK * (index + 1 - weeks)),
  ).filter((day) => day >= `${year}-01-01`);
}

function judgedOn(
  { campaign, departments, chaptersOn, ledgerEntries, unitId }: PicturedUnit,
  talliesOn: (day: LocalDate) => TallyDoc[],
  day: LocalDate,
): JudgedReadiness {
  const endMs = endOf(day);
  const entered = ledgerEntries.filter(({ createdAtMs }) => createdAtMs < endMs);
  return judgeReadiness(
    {
      chapters: chaptersOn(day),
      departments,
      tallies: talliesOn(day).filter(
        ({ groupKind, year }) => groupKind === 'department' && year === campaign.year,
      ),
    },
    {
      campaign,
      today: day,
      unitYear: yearsOf(unitId, entered).find(({ year }) => year === campaign.year) ?? null,
    },
  );
}

type TalliesOn = (day: LocalDate) => TallyDoc[];

/** Entries are followed once for pictures and rounds alike: that is most of what a demo takes. */
const followed = new WeakMap<readonly PointEntryDoc[], TalliesOn>();

function talliesOf({ entries, campaign: { year } }: PicturedUnit): TalliesOn {
  const known = followed.get(entries);
  if (known) return known;
  const talliesOn = replay(entries.filter(({ countsOn }) => countsOn.startsWith(year)));
  followed.set(entries, talliesOn);
  return talliesOn;
}

/** The tallies as they stood at the end of a day: the entries followed once more, as far as they had been made. */
function replay(entries: readonly PointEntryDoc[]): TalliesOn {
  const steps: { readonly atMs: number; readonly tallies: ReadonlyMap<string, TallyDoc> }[] = [];
  const years = new Map<string, MemberYear>();
  let tallies: ReadonlyMap<string, TallyDoc> = new Map();
  for (const entry of entries) {
    const { after, department } = applyEntry(years.get(entry.memberYearId) ?? EMPTY_MEMBER_YEAR, entry);
    years.set(entry.memberYearId, after);
    const year = entry.countsOn.slice(0, 4);
    const key = `${department.groupId}:${year}`;
    const tally = addToTally(tallies.get(key) ?? emptyTally(entry.unitId, department, year), department);
    tallies = new Map([...tallies, [key, tally]]);
    steps.push({ atMs: entry.createdAtMs, tallies });
  }
  return (day) => {
    const endMs = endOf(day);
    return [
      ...(steps
        .filter(({ atMs }) => atMs < endMs)
        .at(-1)
        ?.tallies.values() ?? []),
    ];
  };
}

const endOf = (day: LocalDate): number => startOfDayMs(addDays(day, 1));
