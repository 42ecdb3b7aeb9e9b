import { AppError } from '../../../src/shared/error/app-error';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import { periodListKey } from '../../../src/shared/points/closing';
import { monthsOfPeriod, periodKindOf, yearOfPeriod } from '../../../src/shared/time/period';
import type { Handler } from '../context';
import type { AppraisalDoc, GroupDoc } from '../store/documents';
import { appraisalRow } from './appraisal-views';
import { appraise } from './appraise';
import type { PeriodSources } from './figures-of';
import { formulaOf } from './formula';
import { loadFigures } from './load-figures';

/**
 * What was done is read outside of the transaction: a draft is a picture of a moment and says of which. Items that
 * were proposed meanwhile are read through it and stay.
 */
export const compute: Handler<'appraisal.compute'> = async (context, { periodKey }) => {
  const { store, caller, now, today } = context;
  const { unitId } = caller.member;
  if (periodKindOf(periodKey) === 'month') {
    throw new AppError('INPUT_INVALID', '量化考核按季度或年度进行，请重新选择');
  }
  if (`${yearOfPeriod(periodKey)}-${monthsOfPeriod(periodKey)[0]}-01` > today) {
    throw new AppError('INPUT_INVALID', '这个时间范围还没有开始，请重新选择');
  }
  const departments = await store.find('departments', {
    where: { unitId },
    orderBy: [['order', 'asc']],
    limit: MAX_GROUPS,
  });
  if (departments.length === 0) {
    throw new AppError('NOT_ALLOWED', '本单位还没有科室，请先由管理员在“科室与支部”中添加');
  }
  const sources = await loadFigures(context, periodKey);
  const people = peopleThen(departments, sources, yearOfPeriod(periodKey) < today.slice(0, 4));
  return context.write(async (tx) => {
    const unit = await tx.get('units', unitId);
    if (!unit) throw new AppError('NOT_FOUND', '没有找到本单位，请刷新后再试');
    const _id = `${unitId}:${periodKey}`;
    const before = await tx.get('appraisals', _id);
    if (before?.state === 'published') {
      throw new AppError('STATE_CHANGED', '这次考核已经公布，结果不再重算；有疑问请通过申诉更正');
    }
    const kept = await tx.get('appraisal_sheets', _id);
    const appraisal: AppraisalDoc = {
      _id,
      unitId,
      periodKey,
      listKey: periodListKey(periodKey),
      state: 'draft',
      formula: formulaOf(unit),
      computedAtMs: now,
      computedByName: caller.member.name,
      publishedAtMs: null,
      publishedByName: '',
      objectionsUntil: null,
      departments: departments.length,
      openAppeals: 0,
    };
    await tx.put('appraisals', appraisal);
    await tx.put('appraisal_sheets', {
      _id,
      unitId,
      departments: appraise({ unit, departments: people, sources, periodKey, today }).map((department) => ({
        ...department,
        items:
          kept?.departments.find(({ departmentId }) => departmentId === department.departmentId)?.items ?? [],
      })),
    });
    return appraisalRow(appraisal, context);
  });
};

/** The departments of today, since results are read and appealed against by those; their people as the year ended. */
function peopleThen(
  departments: readonly GroupDoc[],
  { unitYear }: PeriodSources,
  isOver: boolean,
): readonly GroupDoc[] {
  if (!isOver) return departments;
  return departments.map((department) => {
    const then = unitYear?.staff?.[department._id];
    return then ? { ...department, people: then.people, partyMembers: then.partyMembers } : department;
  });
}
