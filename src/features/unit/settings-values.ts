import type { UnitSettings } from '@/shared/membership/unit-settings';

/** The settings as the form holds them: hours in place of minutes, fields that may be empty. */
export interface SettingsValues {
  readonly name: string;
  readonly rankingVisibility: UnitSettings['rankingVisibility'];
  readonly minimumSharePercent: number | undefined;
  readonly registrationPercent: number | undefined;
  readonly volunteerHoursPerHead: number | undefined;
  readonly partyDayAttendancePercent: number | undefined;
  readonly studySessionsPerHead: number | undefined;
}

export function settingsValues(name: string, settings: UnitSettings): SettingsValues {
  const { rankingVisibility, minimumSharePercent, targets } = settings;
  const { registrationPercent, volunteerMinutesPerHead, partyDayAttendancePercent, studySessionsPerHead } =
    targets;
  return {
    name,
    rankingVisibility,
    minimumSharePercent,
    registrationPercent,
    volunteerHoursPerHead: Math.round(volunteerMinutesPerHead / 60),
    partyDayAttendancePercent,
    studySessionsPerHead,
  };
}

/**
 * As it is sent. The minutes stay as they were while the hours shown for them have not been touched, so that
 * saving something else does not round them.
 */
export function settingsInput(values: SettingsValues, before: UnitSettings) {
  const hours = values.volunteerHoursPerHead;
  const keptMinutes = before.targets.volunteerMinutesPerHead;
  const volunteerMinutesPerHead =
    hours === Math.round(keptMinutes / 60) ? keptMinutes : hours === undefined ? undefined : hours * 60;
  return {
    name: values.name,
    settings: {
      rankingVisibility: values.rankingVisibility,
      minimumSharePercent: values.minimumSharePercent,
      targets: {
        registrationPercent: values.registrationPercent,
        volunteerMinutesPerHead,
        partyDayAttendancePercent: values.partyDayAttendancePercent,
        studySessionsPerHead: values.studySessionsPerHead,
      },
    },
  };
}
