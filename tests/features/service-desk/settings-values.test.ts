import { describe, expect, test } from 'vitest';
import {
  serviceSettingsInput,
  serviceSettingsValues,
} from '../../../src/features/service-desk/settings-values';
import { checkInput } from '../../../src/services/check-input';
import type { ServiceSettings } from '../../../src/shared/service/service-settings';

const settings: ServiceSettings = {
  dayLimitMinutes: 450,
  starPublicationDays: 5,
  serialPrefix: 'ZY',
  redeemableMonths: 0,
  publicationDays: 3,
};

describe('the settings of service', () => {
  test('are sent as they were when nothing was touched, minutes included', () => {
    expect(serviceSettingsInput(serviceSettingsValues(settings), settings)).toEqual(settings);
    const whole = { ...settings, dayLimitMinutes: 1440, redeemableMonths: 36 };
    expect(serviceSettingsInput(serviceSettingsValues(whole), whole)).toEqual(whole);
  });

  test('a limit switched on begins with eight hours, switched off it is the whole day', () => {
    const whole = { ...settings, dayLimitMinutes: 1440 };
    const on = { ...serviceSettingsValues(whole), isDayLimited: true };
    expect(serviceSettingsInput(on, whole).dayLimitMinutes).toBe(480);
    const off = { ...serviceSettingsValues(settings), isDayLimited: false };
    expect(serviceSettingsInput(off, settings).dayLimitMinutes).toBe(1440);
  });

  test('an empty or zero field is left for the schema to refuse, not taken for a choice', () => {
    const values = { ...serviceSettingsValues(settings), dayLimitHours: undefined };
    expect(serviceSettingsInput(values, settings).dayLimitMinutes).toBeUndefined();
    const months = { ...serviceSettingsValues(settings), expiry: 'months' as const };
    expect(serviceSettingsInput(months, settings).redeemableMonths).toBe(12);
    expect(
      serviceSettingsInput({ ...months, redeemableMonths: 0 }, settings).redeemableMonths,
    ).toBeUndefined();
  });

  test('an empty publication is not taken for “as it was”', () => {
    const values = { ...serviceSettingsValues(settings), publicationDays: undefined };
    const sent = serviceSettingsInput(values, settings);
    expect(checkInput('service.saveSettings', sent)).toMatchObject({
      ok: false,
      fields: { publicationDays: expect.any(String) },
    });
  });

  test('the prefix is in capitals', () => {
    const values = { ...serviceSettingsValues(settings), serialPrefix: ' bljy ' };
    expect(serviceSettingsInput(values, settings).serialPrefix).toBe('BLJY');
  });
});
