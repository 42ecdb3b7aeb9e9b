import { describe, expect, it } from 'vitest';
import { settingsInput, settingsValues } from '@/features/unit/settings-values';
import { checkInput } from '@/services/check-input';
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

  it('shows how months are closed, and decides nothing that nobody touched', () => {
    const values = settingsValues('某局', odd);
    expect(values).toMatchObject({ closeAfterDays: 10, objectionDays: 3 });
    const { settings } = settingsInput({ ...values, closeAfterDays: 0 }, odd);
    expect([settings.closeAfterDays, settings.objectionDays]).toEqual([0, undefined]);
    const decided = { ...odd, closeAfterDays: 5, objectionDays: 7 };
    expect(settingsInput(settingsValues('某局', decided), decided).settings).toEqual(decided);
    // Back to the usual one is a decision as well.
    expect(settingsInput({ ...values, closeAfterDays: 10 }, decided).settings.closeAfterDays).toBe(10);
  });

  it('has emptied days refused under their fields', () => {
    const values = { ...settingsValues('某局', odd), closeAfterDays: undefined, objectionDays: undefined };
    const checked = checkInput('membership.saveSettings', settingsInput(values, odd));
    if (checked.ok) throw new Error('emptied days were taken');
    expect(Object.keys(checked.fields).sort()).toEqual(['settings.closeAfterDays', 'settings.objectionDays']);
    for (const message of Object.values(checked.fields)) expect(message).toMatch(/[一-龥]/);
  });
});
