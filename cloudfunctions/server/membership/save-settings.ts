import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { unitView } from './member-views';

/** The unit's name stands on pages that it shows to strangers. */
export const saveSettings: Handler<'membership.saveSettings'> = async (context, { name, settings }) => {
  if (name !== context.caller.unit.name) await refuseRisky(context, name);
  return context.write(async (tx) => {
    const unit = await tx.get('units', context.caller.unit._id);
    if (!unit) throw new AppError('NOT_FOUND', '单位不存在，请联系管理员');
    // What a client does not know of stays as it was.
    const merged = { ...unit.settings, ...settings };
    await tx.patch('units', unit._id, { name, settings: merged });
    return unitView({ ...unit, name, settings: merged });
  });
};
