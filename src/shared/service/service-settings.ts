import * as v from 'valibot';
import { integer } from '../contract/schema';

/** What a unit decides about volunteer service; kept on the unit. */
export const serviceSettings = v.strictObject({
  /** The most service minutes that count on one day for one person; 1440 is the whole day. */
  dayLimitMinutes: integer('每日服务时长上限', 30, 1440, '分钟'),
});
export type ServiceSettings = v.InferOutput<typeof serviceSettings>;

/** No source gives a daily maximum, so the day itself is it until the unit chooses one. */
const DEFAULT_SERVICE_SETTINGS: ServiceSettings = { dayLimitMinutes: 1440 };

/** The settings of a unit; what it never chose is as by default. */
export function serviceSettingsOf(unit: { readonly service?: Partial<ServiceSettings> }): ServiceSettings {
  return { ...DEFAULT_SERVICE_SETTINGS, ...unit.service };
}
