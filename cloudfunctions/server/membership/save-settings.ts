import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { unitView } from './member-views';

export const saveSettings: Handler<'membership.saveSettings'> = (context, { name, settings }) =>
  context.write(async (tx) => {
    const unit = await tx.get('units', context.caller.unit._id);
    if (!unit) throw new AppError('NOT_FOUND', '单位不存在，请联系管理员');
    await tx.patch('units', unit._id, { name, settings });
    return unitView({ ...unit, name, settings });
  });
