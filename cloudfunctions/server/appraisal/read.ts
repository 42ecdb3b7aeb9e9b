import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { isManager } from '../is-manager';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { departmentOf, loadAppraisal } from './appraisal-access';
import { appraisalRow, departmentRow, resultView } from './appraisal-views';

const LIST_KEY = /^\d{4}-\d{2}[qy]$/;

/** A draft is left out of the page it stands on: there is one a period, so that a page is never short of much. */
export const list: Handler<'appraisal.list'> = async (context, { cursor }) => {
  const { store, caller } = context;
  if (cursor !== undefined && !LIST_KEY.test(cursor)) {
    throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  }
  const found = await store.find('appraisals', {
    where: { unitId: caller.member.unitId, listKey: { lt: cursor ?? '~' } },
    orderBy: [['listKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, ({ listKey }) => listKey);
  const visible = documents.filter(({ state }) => state === 'published' || isManager(caller));
  return { rows: visible.map((appraisal) => appraisalRow(appraisal, context)), nextCursor };
};

export const get: Handler<'appraisal.get'> = async (context, { appraisalId }) => {
  const { store, caller } = context;
  const { appraisal, sheet } = await loadAppraisal(store, caller, appraisalId);
  const visible = sheet.departments.filter(
    ({ departmentId }) => isManager(caller) || departmentId === caller.member.departmentId,
  );
  return {
    appraisal: appraisalRow(appraisal, context),
    formula: appraisal.formula,
    departments: visible.map((department) => departmentRow(department, appraisal, context)),
  };
};

export const department: Handler<'appraisal.department'> = async (context, { appraisalId, departmentId }) => {
  const { store, caller } = context;
  const loaded = await loadAppraisal(store, caller, appraisalId);
  return resultView(loaded, departmentOf(loaded.sheet, caller, departmentId), context);
};
