/** Tenths of an hour, as hours are shown. */
const tenths = (minutes: number) => Math.round(minutes / 6);

const hours = (amount: number) => `${amount / 10}小时`;

/**
 * What service minutes consist of, to stand beside their sum: `信用10小时` and `荣誉2.5小时`, or `均为信用时长`. The second
 * figure is what the first leaves of the sum as it is shown, so that whoever adds them up gets the sum. Empty for none.
 */
export function hoursParts(volunteerMinutes: number, creditMinutes: number): readonly string[] {
  const total = tenths(volunteerMinutes);
  const credit = Math.min(total, tenths(creditMinutes));
  if (total <= 0) return [];
  if (creditMinutes <= 0) return ['均为荣誉时长'];
  return credit === total ? ['均为信用时长'] : [`信用${hours(credit)}`, `荣誉${hours(total - credit)}`];
}
