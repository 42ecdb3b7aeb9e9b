import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import { ownIds } from '../membership/own-ids';
import type { BrandDoc } from '../store/documents/brand';
import type { Store, Transaction } from '../store/store';

/** @throws AppError NOT_FOUND for a brand of another unit, too */
export async function loadBrand(
  { caller }: MemberContext,
  reader: Pick<Store | Transaction, 'get'>,
  brandId: string,
): Promise<BrandDoc> {
  const brand = await reader.get('brands', brandId);
  if (brand?.unitId === caller.unit._id) return brand;
  throw new AppError('NOT_FOUND', '没有找到这个品牌，请返回刷新后再试');
}

/** Secretaries, and who is in charge of it. */
export function mayChangeBrand({ caller }: MemberContext, brand: BrandDoc): boolean {
  return (
    !brand.withdrawn &&
    (caller.roles.has('secretary') || ownIds(caller.member).includes(brand.personInChargeId))
  );
}
