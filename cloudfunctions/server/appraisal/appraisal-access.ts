import { AppError } from '../../../src/shared/error/app-error';
import type { Caller } from '../context';
import { isManager } from '../is-manager';
import type {
  AppraisalAppeal,
  AppraisalDoc,
  AppraisalSheetDoc,
  AppraisedDepartment,
} from '../store/documents/appraisal';
import type { Store, Transaction } from '../store/store';

/** An appraisal with its results. */
export interface LoadedAppraisal {
  readonly appraisal: AppraisalDoc;
  readonly sheet: AppraisalSheetDoc;
}

/** @throws AppError NOT_FOUND when there is none, it is another unit's, or a draft and the caller no manager */
export async function loadAppraisal(
  reader: Pick<Store | Transaction, 'get'>,
  caller: Caller,
  appraisalId: string,
): Promise<LoadedAppraisal> {
  const appraisal = await reader.get('appraisals', appraisalId);
  const isVisible =
    appraisal?.unitId === caller.member.unitId && (appraisal.state === 'published' || isManager(caller));
  const sheet = isVisible ? await reader.get('appraisal_sheets', appraisalId) : null;
  if (!appraisal || !sheet) throw new AppError('NOT_FOUND', '没有找到这次考核，请返回后刷新');
  return { appraisal, sheet };
}

/** @throws AppError NOT_FOUND when it is not in the sheet, or is not the caller's and the caller no manager */
export function departmentOf(
  { departments }: AppraisalSheetDoc,
  caller: Caller,
  departmentId: string,
): AppraisedDepartment {
  const found = departments.find((department) => department.departmentId === departmentId);
  if (!found || !(isManager(caller) || caller.member.departmentId === departmentId)) {
    throw new AppError('NOT_FOUND', '没有找到这个科室的考核结果，请返回后刷新');
  }
  return found;
}

/** The sheet with one department changed; the head keeps the number of appeals that wait for an answer or its second hand. */
export async function putDepartment(
  tx: Transaction,
  { appraisal, sheet }: LoadedAppraisal,
  changed: AppraisedDepartment,
): Promise<LoadedAppraisal> {
  const departments = sheet.departments.map((department) =>
    department.departmentId === changed.departmentId ? changed : department,
  );
  const openAppeals = departments.flatMap(({ appeals }) => appeals).filter(isPending).length;
  const after = { appraisal: { ...appraisal, openAppeals }, sheet: { ...sheet, departments } };
  await tx.put('appraisal_sheets', after.sheet);
  if (openAppeals !== appraisal.openAppeals) await tx.put('appraisals', after.appraisal);
  return after;
}

export const isPending = ({ state }: Pick<AppraisalAppeal, 'state'>): boolean =>
  state === 'open' || state === 'proposed';
