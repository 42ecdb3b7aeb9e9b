import * as v from 'valibot';
import { MANAGERS, read } from '../contract/action-spec';
import { campaignYearInput, campaignYearView } from './campaign-year-input';
import { readinessActions } from './readiness-contract';

const measures = v.strictObject({
  people: v.number(),
  partyMembers: v.number(),
  registeredVolunteers: v.number(),
  volunteerMinutes: v.number(),
  /** The part of `volunteerMinutes` that is 信用时长; the rest is 荣誉时长. */
  creditMinutes: v.number(),
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
    'How far the unit is this calendar year, or was in another one: registration, hours a head, Party-day attendance, study, by department, with the trend of twelve months.',
    v.strictObject(campaignYearInput),
    v.strictObject({
      ...campaignYearView,
      /** Whose people the rates go by: those at the end of a year that is over, or those of today where none were kept. */
      peopleOf: v.picklist(['yearEnd', 'today']),
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
      /** Twelve months up to the current one, or those of the year that is over, oldest first. */
      trend: v.array(
        v.strictObject({
          month: v.string(),
          volunteerMinutes: v.number(),
          creditMinutes: v.number(),
          partyDayAttendances: v.number(),
          studyAttendances: v.number(),
        }),
      ),
    }),
  ),
} as const;
