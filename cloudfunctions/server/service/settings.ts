import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import type { Handler } from '../context';

export const readSettings: Handler<'service.settings'> = async ({ caller }) => serviceSettingsOf(caller.unit);

export const saveServiceSettings: Handler<'service.saveSettings'> = (context, change) =>
  context.write(async (tx) => {
    const unit = (await tx.get('units', context.caller.unit._id)) ?? context.caller.unit;
    const { publicationDays = serviceSettingsOf(unit).publicationDays, ...others } = change;
    const service = { ...others, publicationDays };
    await tx.patch('units', unit._id, { service });
    return service;
  });
