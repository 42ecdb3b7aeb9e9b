import type { MemberDoc, UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { FindingDoc, FindingEvent } from '../../cloudfunctions/server/store/documents/selfcheck';
import type { ChapterDoc } from '../../cloudfunctions/server/store/documents/standard';
import { chapterCodeOf, indicatorKey } from '../../src/shared/standard/indicator';
import { addDays, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import { FINDINGS, type FindingFacts } from './catalogue/selfcheck';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

const OPENER = '方敏华';
/** Closes what somebody else put right. */
const CLOSER = '沈致远';
const FIRST_DAY = '01-10';

interface Found {
  readonly facts: readonly FindingFacts[];
  /** Begins the ids. */
  readonly prefix: string;
}

/** Of the year that runs. */
const NOW: Found = { facts: FINDINGS, prefix: 'finding' };

/** What the rounds found, with its history; what a young calendar has no room for is left out. */
export function makeFindings(
  { today }: Moment,
  organisation: Organisation,
  { campaignId, year }: NonNullable<UnitDoc['campaign']>,
  chapters: readonly ChapterDoc[],
  { facts: found, prefix }: Found = NOW,
): FindingDoc[] {
  const indicators = chapters.flatMap((chapter) => chapter.indicators);
  return found
    .filter(({ openedDaysAgo }) => addDays(today, -openedDaysAgo) >= `${year}-${FIRST_DAY}`)
    .map((facts, index) => {
      const _id = `${prefix}-${String(index + 1).padStart(3, '0')}`;
      const { member } = personNamed(organisation, facts.owner);
      const deadline = addDays(today, facts.deadlineInDays);
      const indicator = indicators.find(({ code }) => indicatorKey(code) === facts.key);
      return {
        _id,
        unitId: organisation.unitId,
        campaignId,
        year,
        indicatorKey: facts.key,
        indicatorTitle: indicator?.title ?? '',
        text: facts.text,
        way: facts.way,
        measures: facts.measures,
        ownerId: member._id,
        ownerName: member.name,
        provedById: facts.provedDaysAgo === undefined ? null : member._id,
        departmentId: member.departmentId,
        departmentName: member.departmentName,
        deadline,
        deadlineKey: `${deadline}:${_id}`,
        openedAtMs: instantOf(addDays(today, -facts.openedDaysAgo), '17:20'),
        openedByName: OPENER,
        state: facts.state,
        closedOn: facts.closedDaysAgo === undefined ? null : addDays(today, -facts.closedDaysAgo),
        history: historyOf(facts, today),
      };
    });
}

function historyOf(facts: FindingFacts, today: LocalDate): FindingEvent[] {
  const { text, owner, openedDaysAgo, proof = '', provedDaysAgo, closedDaysAgo, returned } = facts;
  const event = (
    name: FindingEvent['event'],
    daysAgo: number,
    clock: string,
    byName: string,
    words: string,
  ): FindingEvent => ({
    atMs: instantOf(addDays(today, -daysAgo), clock),
    byName,
    event: name,
    text: words,
    pictures: [],
  });
  const opened = event('opened', openedDaysAgo, '17:20', OPENER, text);
  if (provedDaysAgo === undefined) return [opened];
  const before =
    returned === undefined
      ? []
      : [
          event('proved', provedDaysAgo + 5, '11:30', owner, proof),
          event('returned', provedDaysAgo + 4, '09:15', CLOSER, returned),
        ];
  const proved = event('proved', provedDaysAgo, '16:10', owner, proof);
  const closed = closedDaysAgo === undefined ? [] : [event('closed', closedDaysAgo, '10:40', CLOSER, '')];
  return [opened, ...before, proved, ...closed];
}

/** The members with the findings they have to put right, by deadline. */
export function withOpenFindings(
  members: readonly MemberDoc[],
  findings: readonly FindingDoc[],
): MemberDoc[] {
  const owned = new Map<string, Record<string, number>>();
  for (const { state, ownerId, deadline } of findings) {
    if (state !== 'open') continue;
    const own = owned.get(ownerId) ?? {};
    owned.set(ownerId, { ...own, [deadline]: (own[deadline] ?? 0) + 1 });
  }
  return members.map((member) => {
    const openFindings = owned.get(member._id);
    return openFindings ? { ...member, openFindings } : member;
  });
}

/** The chapters with the findings that were open at an instant. */
export function withFindings(
  chapters: readonly ChapterDoc[],
  findings: readonly FindingDoc[],
  endMs: number,
): ChapterDoc[] {
  const open = findings.filter(
    ({ openedAtMs, history }) =>
      openedAtMs < endMs && !history.some(({ event, atMs }) => event === 'closed' && atMs < endMs),
  );
  return chapters.map((chapter) => {
    const states = { ...chapter.states };
    for (const { indicatorKey: key } of open) {
      if (key === null || chapterCodeOf(key) !== chapter.code) continue;
      states[key] = { ...states[key], openFindings: (states[key]?.openFindings ?? 0) + 1 };
    }
    return { ...chapter, states };
  });
}
