import { scoreDepartment } from '../../../src/shared/appraisal/score-department';
import { AppError } from '../../../src/shared/error/app-error';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import { periodListKey } from '../../../src/shared/points/closing';
import { monthsOfPeriod, type PeriodKey, periodKindOf, yearOfPeriod } from '../../../src/shared/time/period';
import type { Handler } from '../context';
import type { AppraisalDoc, AppraisedDepartment, GroupDoc, UnitDoc } from '../store/documents';
import { appraisalRow } from './appraisal-views';
import { formulaOf } from './formula';
import { type LoadedFigures, loadFigures } from './load-figures';

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
  const figures = await loadFigures(context, periodKey);
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
      departments: departments.map((department) =>
        appraised({ department, unit, periodKey, figures, kept: kept?.departments ?? [] }),
      ),
    });
    return appraisalRow(appraisal, context);
  });
};

interface Appraising {
  readonly department: GroupDoc;
  readonly unit: UnitDoc;
  readonly periodKey: PeriodKey;
  readonly figures: LoadedFigures;
  readonly kept: readonly AppraisedDepartment[];
}

function appraised({ department, unit, periodKey, figures, kept }: Appraising): AppraisedDepartment {
  const { targets } = unit.settings;
  const formula = formulaOf(unit);
  return {
    departmentId: department._id,
    name: department.name,
    people: department.people,
    lines: scoreDepartment(
      figures.figuresOf(department),
      {
        months: monthsOfPeriod(periodKey).length,
        volunteerMinutesPerHead: targets.volunteerMinutesPerHead,
        partyDayAttendancePercent: targets.partyDayAttendancePercent,
        studySessionsPerHead: targets.studySessionsPerHead,
        articlePoints: formula.articlePointsAYear,
      },
      formula,
    ),
    items: kept.find(({ departmentId }) => departmentId === department._id)?.items ?? [],
    appeals: [],
  };
}
