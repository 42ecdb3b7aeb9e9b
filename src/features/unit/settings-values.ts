import type { UnitSettings } from '@/shared/membership/unit-settings';
import { closingSettingsOf } from '@/shared/points/closing';

/** The settings as the form holds them: hours in place of minutes, fields that may be empty. */
export interface SettingsValues {
  readonly name: string;
  readonly rankingVisibility: UnitSettings['rankingVisibility'];
  readonly minimumSharePercent: number | undefined;
  readonly closeAfterDays: number | undefined;
  readonly objectionDays: number | undefined;
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
    // What the unit never decided is shown as it is done meanwhile.
    ...closingSettingsOf(settings),
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
  const shown = closingSettingsOf(before);
  const hours = values.volunteerHoursPerHead;
  const keptMinutes = before.targets.volunteerMinutesPerHead;
  const volunteerMinutesPerHead =
    hours === Math.round(keptMinutes / 60) ? keptMinutes : hours === undefined ? undefined : hours * 60;
  return {
    name: values.name,
    settings: {
      rankingVisibility: values.rankingVisibility,
      minimumSharePercent: values.minimumSharePercent,
      closeAfterDays: days(values.closeAfterDays, before.closeAfterDays, shown.closeAfterDays),
      objectionDays: days(values.objectionDays, before.objectionDays, shown.objectionDays),
      targets: {
        registrationPercent: values.registrationPercent,
        volunteerMinutesPerHead,
        partyDayAttendancePercent: values.partyDayAttendancePercent,
        studySessionsPerHead: values.studySessionsPerHead,
      },
    },
  };
}

/** What the unit never decided stays undecided while nobody touches it; an emptied field is no number, to be refused. */
function days(value: number | undefined, before: number | undefined, shown: number): number | undefined {
  if (before === undefined && value === shown) return undefined;
  return value ?? Number.NaN;
}
