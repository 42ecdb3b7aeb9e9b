import { type ActivityType, kindOfType } from '../../src/shared/activity/activity-type';
import { instantOf, type LocalDate } from '../../src/shared/time/local-date';
import type { Moment, Person, Plan } from './world';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface PlanFacts {
  readonly type: ActivityType;
  readonly projectKey?: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  /** Day and clock time, or the instant itself. */
  readonly starts: { readonly date: LocalDate; readonly at: string } | number;
  readonly durationMinutes: number;
  /** 0: no limit. */
  readonly capacityPeople?: number;
  readonly organiser: Person;
  readonly invited: Plan['invited'];
}

/** An activity as planned, before anybody signed up; its id is given later, in order of time. */
export function draftPlan({ random, nowMs }: Moment, facts: PlanFacts): Plan {
  const kind = kindOfType(facts.type);
  const { starts } = facts;
  const startsAtMs = typeof starts === 'number' ? starts : instantOf(starts.date, starts.at);
  const service = kind === 'volunteerService';
  const announcedAtMs = startsAtMs - random.integer(8, 14) * DAY_MS - random.integer(0, 300) * 60_000;
  return {
    invited: facts.invited,
    activity: {
      _id: '',
      unitId: facts.organiser.member.unitId,
      kind,
      type: facts.type,
      projectKey: facts.projectKey ?? null,
      title: facts.title,
      place: facts.place,
      description: facts.description,
      startsAtMs,
      endsAtMs: startsAtMs + facts.durationMinutes * 60_000,
      endsKey: '',
      capacityPeople: facts.capacityPeople ?? 0,
      signUpClosesAtMs: startsAtMs - (service ? 2 * HOUR_MS : 0),
      needsCheckOut: service,
      state: 'planned',
      cancelReason: '',
      signedUpPeople: 0,
      waitingMemberIds: [],
      attendance: 'none',
      codeSecret: random.hex(64),
      organiserId: facts.organiser.member._id,
      organiserName: facts.organiser.member.name,
      createdAtMs: Math.min(announcedAtMs, nowMs - HOUR_MS),
    },
  };
}
