import { AppError } from '../../../src/shared/error/app-error';
import { isWithinUnit } from '../../../src/shared/membership/transfer';
import type { MemberContext } from '../context';

const MAX_SAME_PHONE = 20;

/**
 * Somebody may have entered the person here already instead of waiting for the transfer; two entries would split the
 * hours. People are told apart by phone, as in the import. @throws AppError DUPLICATE
 */
export async function refuseDoubleHere({ store, caller }: MemberContext, transferId: string): Promise<void> {
  const transfer = await store.get('transfers', transferId);
  if (transfer?.receiverUnitId !== caller.unit._id || isWithinUnit(transfer)) return;
  const member = await store.get('members', transfer.memberId);
  if (!member || member.phone === '') return;
  const here = await store.find('members', {
    where: { unitId: caller.unit._id, phone: member.phone },
    limit: MAX_SAME_PHONE,
  });
  const other = here.find(({ active }) => active);
  if (!other) return;
  throw new AppError(
    'DUPLICATE',
    `本单位已有使用同一手机号的在岗人员${other.name}，若是同一个人，请先在“人员”中将其设为不在岗再接收`,
  );
}
