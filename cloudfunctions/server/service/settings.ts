import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import type { Handler } from '../context';

export const readSettings: Handler<'service.settings'> = async ({ caller }) => serviceSettingsOf(caller.unit);

export const saveServiceSettings: Handler<'service.saveSettings'> = (context, settings) =>
  context.write(async (tx) => {
    await tx.patch('units', context.caller.unit._id, { service: settings });
    return settings;
  });
