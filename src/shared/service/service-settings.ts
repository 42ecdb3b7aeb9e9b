import * as v from 'valibot';
import { integer } from '../contract/schema';

/** What a unit decides about volunteer service; kept on the unit. */
export const serviceSettings = v.strictObject({
  /** The most service minutes that count on one day for one person; 1440 is the whole day. */
  dayLimitMinutes: integer('每日服务时长上限', 30, 1440, '分钟'),
  /** For so many working days an application for a star can be objected to. */
  starPublicationDays: integer('星级公示工作日', 0, 60, '天'),
  /** Begins the serial numbers of service records; may be empty. */
  serialPrefix: v.pipe(
    v.string('请填写编号前缀'),
    v.regex(/^[A-Z0-9]{0,12}$/, '编号前缀最多12位大写字母或数字'),
  ),
  /** 0: points can be redeemed until 31 December; else for so many months after the one they were counted in. */
  redeemableMonths: integer('积分可兑换月数', 0, 60, '个月'),
  /** Approved hours count only after so many working days of publication; 0: at once. */
  publicationDays: integer('时长公示工作日', 0, 30, '天'),
});
/** What is left out stays as it was. */
export const serviceSettingsChange = v.strictObject({
  ...serviceSettings.entries,
  publicationDays: v.optional(serviceSettings.entries.publicationDays),
});
export type ServiceSettings = v.InferOutput<typeof serviceSettings>;

/**
 * No source gives a daily maximum, so the day itself is it until the unit chooses one. Stars are published for
 * “several working days”: five is a choice of this program.
 */
const DEFAULT_SERVICE_SETTINGS: ServiceSettings = {
  dayLimitMinutes: 1440,
  starPublicationDays: 5,
  serialPrefix: '',
  redeemableMonths: 0,
  publicationDays: 0,
};

/** The settings of a unit; what it never chose is as by default. */
export function serviceSettingsOf(unit: { readonly service?: Partial<ServiceSettings> }): ServiceSettings {
  return { ...DEFAULT_SERVICE_SETTINGS, ...unit.service };
}
