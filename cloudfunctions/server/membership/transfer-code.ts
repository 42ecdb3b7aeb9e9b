import { AppError } from '../../../src/shared/error/app-error';
import { formatInviteCode, parseInviteCode } from '../../../src/shared/membership/invite-code';
import type { Handler } from '../context';
import type { UnitDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { newInviteCode } from './new-invite-code';

/** Made like an invitation code: 40 bits of chance, and no look-alikes when it is read out on the phone. */
export const transferCode: Handler<'membership.transferCode'> = async (context, { renew }) => {
  const { transferCode: known, name } = context.caller.unit;
  if (known && !renew) return { code: formatInviteCode(known), unitName: name };
  const fresh = newInviteCode();
  return context.write(async (tx) => {
    const unit = await tx.get('units', context.caller.unit._id);
    if (!unit) throw new AppError('NOT_FOUND', '单位不存在，请联系管理员');
    const code = await codeOf(tx, unit, renew, { fresh, now: context.now });
    return { code: formatInviteCode(code), unitName: unit.name };
  });
};

async function codeOf(
  tx: Transaction,
  { _id: unitId, transferCode: before }: UnitDoc,
  renew: boolean,
  { fresh, now }: { readonly fresh: string; readonly now: number },
): Promise<string> {
  // Another administrator may have made one meanwhile.
  if (before && !renew) return before;
  if (before) await tx.remove('transfer_codes', before);
  await tx.put('transfer_codes', { _id: fresh, unitId, createdAtMs: now });
  await tx.patch('units', unitId, { transferCode: fresh });
  return fresh;
}

/** The unit that a typed code names. @throws AppError INPUT_INVALID */
export async function unitOfCode(tx: Transaction, typed: string): Promise<UnitDoc> {
  const code = parseInviteCode(typed);
  const found = code ? await tx.get('transfer_codes', code) : null;
  const unit = found ? await tx.get('units', found.unitId) : null;
  if (unit) return unit;
  const message = '没有找到使用这个转接码的单位，请向接收单位的管理员核对';
  throw new AppError('INPUT_INVALID', message, { unitCode: message });
}
