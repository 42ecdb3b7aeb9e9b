import { formatMinutes } from '../time/chinese-time';

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

/**
 * A sum of service minutes with its parts, to the minute, for what is printed or read in one line:
 * `5小时40分（信用4小时，荣誉1小时40分）`, or `2小时（均为信用时长）`.
 */
export function hoursInParts(volunteerMinutes: number, creditMinutes: number): string {
  const sum = formatMinutes(volunteerMinutes);
  if (volunteerMinutes <= 0) return sum;
  if (creditMinutes <= 0) return `${sum}（均为荣誉时长）`;
  const honourMinutes = volunteerMinutes - creditMinutes;
  if (honourMinutes <= 0) return `${sum}（均为信用时长）`;
  return `${sum}（信用${formatMinutes(creditMinutes)}，荣誉${formatMinutes(honourMinutes)}）`;
}
