import type { ActivityDoc, ParticipationDoc } from '../../cloudfunctions/server/store/documents/activity';
import type { GroupDoc, MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import type { LocalDate } from '../../src/shared/time/local-date';
import type { Random } from './random';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The moment the demo is made for. */
export interface Moment {
  readonly today: LocalDate;
  readonly nowMs: number;
  readonly random: Random;
}

/** A member with what only the generator knows about the person. */
export interface Person {
  readonly member: MemberDoc;
  /** Null while the WeChat identity is not bound. */
  readonly openid: string | null;
  /** How readily the person takes part; 1 is usual. */
  readonly zeal: number;
  /** Sits in first-topic and central-group sessions. */
  readonly senior: boolean;
  /** First day on which the person no longer takes part; null while active. */
  readonly leftOn: LocalDate | null;
}

export interface Organisation {
  readonly unitId: string;
  readonly departments: readonly GroupDoc[];
  readonly branches: readonly GroupDoc[];
  readonly people: readonly Person[];
  /** Everyone bound. */
  readonly byOpenid: ReadonlyMap<string, Person>;
  readonly secretaries: readonly [Person, ...Person[]];
}

/** An activity with who is likely to come. */
export interface Plan {
  readonly activity: Mutable<ActivityDoc>;
  readonly invited: ReadonlyArray<{ readonly person: Person; readonly chance: number }>;
}

export type DraftParticipation = Mutable<ParticipationDoc>;

/** A record as handed in, with what the reviewers make of it. */
export interface Submission {
  readonly record: RecordDoc;
  readonly person: Person;
  fate: 'approve' | 'reject' | 'mend' | 'pending' | 'void';
  /** Why it was rejected, mended or voided. */
  reason: string;
}
