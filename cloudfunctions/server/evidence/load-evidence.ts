import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import type { EvidenceDoc } from '../store/documents/evidence';
import type { Store, Transaction } from '../store/store';

/**
 * A piece of the caller's unit; another unit's looks as if it did not exist.
 * @throws AppError NOT_FOUND
 */
export async function loadEvidence(
  { caller }: MemberContext,
  reader: Pick<Store | Transaction, 'get'>,
  evidenceId: string,
): Promise<EvidenceDoc> {
  const piece = await reader.get('evidence', evidenceId);
  if (piece?.unitId === caller.unit._id) return piece;
  throw noEvidence();
}

export const noEvidence = () => new AppError('NOT_FOUND', '没有找到这件材料，请返回刷新');

/** @throws AppError NOT_ALLOWED for a piece of a year that is over, or of an ended campaign */
export function refuseEarlierYear(piece: EvidenceDoc, campaignYear: string): void {
  if (piece.campaignYearId === campaignYear) return;
  throw new AppError('NOT_ALLOWED', `这是${piece.year}年度的材料，只能查看；本年度要用请重新添加`);
}
