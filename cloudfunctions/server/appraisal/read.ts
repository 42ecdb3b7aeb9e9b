import { AppError } from '../../../src/shared/error/app-error';
import { calendarYearOf } from '../campaign/calendar-year-of';
import type { Handler, MemberContext } from '../context';
import { isManager } from '../is-manager';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { departmentOf, loadAppraisal } from './appraisal-access';
import { appraisalRow, departmentRow, resultView } from './appraisal-views';

const LIST_KEY = /^\d{4}-\d{2}[qy]$/;

/** A draft is left out of the page it stands on: there is one a period, so that a page is never short of much. */
export const list: Handler<'appraisal.list'> = async (context, { cursor, ...asked }) => {
  const { store, caller, today } = context;
  if (cursor !== undefined && !LIST_KEY.test(cursor)) {
    throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  }
  const thisYear = today.slice(0, 4);
  const workedOn = caller.unit.campaign?.year ?? thisYear;
  // A campaign may be prepared before its first year has begun.
  const current = workedOn < thisYear ? workedOn : thisYear;
  const first = await firstYear(context, current);
  const { year, years, readOnly } = await calendarYearOf(context, asked, { first, current });
  const keys = keysOfYear(year, readOnly);
  const found = await store.find('appraisals', {
    where: {
      unitId: caller.member.unitId,
      listKey: { ...keys, lt: cursor && cursor < keys.lt ? cursor : keys.lt },
    },
    orderBy: [['listKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, ({ listKey }) => listKey);
  const visible = documents.filter(({ state }) => state === 'published' || isManager(caller));
  const rows = visible.map((appraisal) => appraisalRow(appraisal, context));
  return { rows, nextCursor, year, years, readOnly };
};

/** Of the first appraisal: the unit may have appraised before it had a campaign. */
async function firstYear({ store, caller }: MemberContext, current: string): Promise<string> {
  const [first] = await store.find('appraisals', {
    where: { unitId: caller.member.unitId },
    orderBy: [['listKey', 'asc']],
    limit: 1,
  });
  return first && first.listKey < current ? first.listKey.slice(0, 4) : current;
}

/**
 * The last quarter of a year and the year itself are reckoned, published and appealed against in the next one, so they
 * are seen in both.
 */
const keysOfYear = (year: string, isOver: boolean) =>
  isOver ? { gt: `${year}-`, lt: `${year}-~` } : { gt: `${Number(year) - 1}-12`, lt: '~' };

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
