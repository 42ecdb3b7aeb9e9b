import * as v from 'valibot';
import { MANAGERS, read } from '../contract/action-spec';
import { readinessActions } from './readiness-contract';

const measures = v.strictObject({
  people: v.number(),
  partyMembers: v.number(),
  registeredVolunteers: v.number(),
  volunteerMinutes: v.number(),
  /** Party members who attended a theme Party day, summed over the months due so far. */
  partyDayAttendances: v.number(),
  /** Party members × months due so far. */
  partyDayDue: v.number(),
  studyAttendances: v.number(),
});
export type ProgressMeasures = v.InferOutput<typeof measures>;

export const campaignActions = {
  ...readinessActions,
  'campaign.progress': read(
    MANAGERS,
    'How far the unit is this year: registration, hours a head, Party-day attendance, study, by department, with the trend of twelve months.',
    v.strictObject({}),
    v.strictObject({
      year: v.string(),
      /** Months of the year so far, the current one included. */
      monthsSoFar: v.number(),
      targets: v.strictObject({
        registrationPercent: v.number(),
        volunteerMinutesPerHead: v.number(),
        partyDayAttendancePercent: v.number(),
        studySessionsPerHead: v.number(),
      }),
      unit: measures,
      departments: v.array(
        v.strictObject({ departmentId: v.string(), name: v.string(), ...measures.entries }),
      ),
      /** Twelve months up to the current one, oldest first. */
      trend: v.array(
        v.strictObject({
          month: v.string(),
          volunteerMinutes: v.number(),
          partyDayAttendances: v.number(),
          studyAttendances: v.number(),
        }),
      ),
    }),
  ),
} as const;
