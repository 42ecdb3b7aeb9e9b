import { describe, expect, it } from 'vitest';
import { settingsInput, settingsValues } from '@/features/unit/settings-values';
import { DEFAULT_UNIT_SETTINGS } from '@/shared/membership/unit-settings';

const odd = {
  ...DEFAULT_UNIT_SETTINGS,
  targets: { ...DEFAULT_UNIT_SETTINGS.targets, volunteerMinutesPerHead: 1510 },
};

describe('the settings form', () => {
  it('shows hours and sends minutes', () => {
    const values = settingsValues('某局', DEFAULT_UNIT_SETTINGS);
    expect(values.volunteerHoursPerHead).toBe(25);
    const sent = settingsInput({ ...values, volunteerHoursPerHead: 30 }, DEFAULT_UNIT_SETTINGS);
    expect(sent.settings.targets.volunteerMinutesPerHead).toBe(1800);
  });

  it('does not round minutes that nobody touched', () => {
    expect(settingsInput(settingsValues('某局', odd), odd)).toEqual({ name: '某局', settings: odd });
  });

  it('leaves an empty field for the contract to refuse', () => {
    const values = { ...settingsValues('某局', odd), volunteerHoursPerHead: undefined };
    expect(settingsInput(values, odd).settings.targets.volunteerMinutesPerHead).toBeUndefined();
  });
});
