import type { MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { PledgeDoc } from '../../cloudfunctions/server/store/documents/pledge';
import type { UnitYearDoc } from '../../cloudfunctions/server/store/documents/unit-year';
import { withNote } from '../../src/shared/pledge/pledge-rules';
import type { PledgeState } from '../../src/shared/pledge/pledge-state';
import { sumsOfPledge } from '../../src/shared/pledge/pledge-sums';
import { addDays, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import { quarterOf } from '../../src/shared/time/period';
import { timeKey } from '../../src/shared/time/time-key';
import { yearWorkedOn } from './calendar';
import { PLEDGES, type PledgeFacts } from './catalogue/pledges';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

const DECIDER = '方敏华';
const OTHER_DECIDER = '沈致远';

/** The pledges of the year worked on as they would have been made and judged; a calendar that is young has fewer. */
export function makePledges({ today }: Moment, organisation: Organisation): PledgeDoc[] {
  const pledges: PledgeDoc[] = [];
  for (const facts of PLEDGES) {
    const proposedOn = addDays(today, -facts.daysAgo);
    if (proposedOn.slice(0, 4) !== yearWorkedOn(today)) continue;
    const { member } = personNamed(organisation, facts.by);
    const place = 1 + pledges.filter(({ memberId }) => memberId === member._id).length;
    pledges.push(makePledge(facts, member, { proposedOn, place }));
  }
  return pledges;
}

interface Made {
  readonly proposedOn: LocalDate;
  readonly place: number;
}

function makePledge(facts: PledgeFacts, member: MemberDoc, { proposedOn, place }: Made): PledgeDoc {
  const year = proposedOn.slice(0, 4);
  const _id = `${member._id}:${year}:${place}`;
  const decider = member.name === DECIDER ? OTHER_DECIDER : DECIDER;
  const history = [{ state: 'proposed' as PledgeState, after: 0, words: '' }, ...facts.steps].map(
    ({ state, after, words = '' }) => ({
      atMs: instantOf(addDays(proposedOn, after), after === 0 ? '09:10' : '16:30'),
      byName: state === 'proposed' || state === 'reported' ? member.name : decider,
      state,
      reason: words,
    }),
  );
  const keyOf = (wanted: PledgeState) => {
    const event = history.filter(({ state }) => state === wanted).at(-1);
    return event ? timeKey(event.atMs, _id) : '';
  };
  const last = history.at(-1);
  const state = last?.state ?? 'proposed';
  return {
    _id,
    unitId: member.unitId,
    year,
    memberId: member._id,
    memberName: member.name,
    departmentId: member.departmentId,
    departmentName: member.departmentName,
    text: facts.text,
    dueOn: `${year}-12-31` as LocalDate,
    state,
    stateKey: keyOf(state),
    publishedKey: keyOf('published'),
    revision: history.length,
    notes: notesOf(facts, proposedOn),
    report: history.filter((event) => event.state === 'reported').at(-1)?.reason ?? '',
    pictures: [],
    reason: state === 'returned' || state === 'notKept' ? (last?.reason ?? '') : '',
    history,
  };
}

function notesOf({ notes = [] }: PledgeFacts, proposedOn: LocalDate): PledgeDoc['notes'] {
  return notes.reduce<PledgeDoc['notes'][number][]>((all, [after, text]) => {
    const day = addDays(proposedOn, after);
    return withNote(all, { quarter: quarterOf(day), text, atMs: instantOf(day, '17:20') });
  }, []);
}

/** The unit's years with what its pledges add up to. */
export function withPledges(
  years: readonly UnitYearDoc[],
  pledges: readonly PledgeDoc[],
  { unitId }: Organisation,
): UnitYearDoc[] {
  const known = new Set(years.map(({ year }) => year));
  const missing = [...new Set(pledges.map(({ year }) => year))].filter((year) => !known.has(year));
  const empty = missing.map((year) => ({
    _id: `${unitId}:${year}`,
    unitId,
    year,
    ledger: {},
    articleScores: {},
  }));
  return [...years, ...empty].map((each) => {
    const sums: Record<string, { made: number; kept: number }> = {};
    for (const pledge of pledges.filter(({ year }) => year === each.year)) {
      const { departmentId } = pledge;
      const added = sumsOfPledge(pledge);
      const { made, kept } = sums[departmentId] ?? { made: 0, kept: 0 };
      const path = `pledges.${departmentId}`;
      const after = { made: made + (added[`${path}.made`] ?? 0), kept: kept + (added[`${path}.kept`] ?? 0) };
      if (after.made > 0) sums[departmentId] = after;
    }
    return Object.keys(sums).length > 0 ? { ...each, pledges: sums } : each;
  });
}
