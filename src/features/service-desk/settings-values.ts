import type { ServiceSettings } from '@/shared/service/service-settings';

const DAY_MINUTES = 1440;

/** The settings as the form holds them: limits that can be switched off, hours in place of minutes. */
export interface ServiceSettingsValues {
  readonly isDayLimited: boolean;
  readonly dayLimitHours: number | undefined;
  readonly publicationDays: number | undefined;
  readonly starPublicationDays: number | undefined;
  readonly serialPrefix: string;
  readonly expiry: 'yearEnd' | 'months';
  readonly redeemableMonths: number | undefined;
}

export function serviceSettingsValues(settings: ServiceSettings): ServiceSettingsValues {
  const { dayLimitMinutes, publicationDays, starPublicationDays, serialPrefix, redeemableMonths } = settings;
  const isDayLimited = dayLimitMinutes < DAY_MINUTES;
  return {
    isDayLimited,
    // What is not a whole number of hours is shown rounded and kept as it was, see below.
    dayLimitHours: isDayLimited ? Math.round(dayLimitMinutes / 60) : 8,
    publicationDays,
    starPublicationDays,
    serialPrefix,
    expiry: redeemableMonths === 0 ? 'yearEnd' : 'months',
    redeemableMonths: redeemableMonths === 0 ? 12 : redeemableMonths,
  };
}

/** As it is sent; minutes stay as they were while the hours shown for them have not been touched. */
export function serviceSettingsInput(values: ServiceSettingsValues, before: ServiceSettings) {
  const { isDayLimited, dayLimitHours, expiry, redeemableMonths } = values;
  const untouched =
    before.dayLimitMinutes < DAY_MINUTES && dayLimitHours === Math.round(before.dayLimitMinutes / 60);
  const limited = untouched ? before.dayLimitMinutes : (dayLimitHours ?? Number.NaN) * 60;
  return {
    dayLimitMinutes: isDayLimited ? (Number.isNaN(limited) ? undefined : limited) : DAY_MINUTES,
    // Left out means as it was, which an empty field does not.
    publicationDays: values.publicationDays ?? Number.NaN,
    starPublicationDays: values.starPublicationDays,
    serialPrefix: values.serialPrefix.trim().toUpperCase(),
    // An empty field is not a wish for the end of the year.
    redeemableMonths: expiry === 'yearEnd' ? 0 : redeemableMonths === 0 ? undefined : redeemableMonths,
  };
}
