import { AppError } from '../../../src/shared/error/app-error';
import { periodListKey } from '../../../src/shared/points/closing';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { firstDayOf, type PeriodKey, periodKindOf, yearOfPeriod } from '../../../src/shared/time/period';
import type { Handler, MemberContext } from '../context';
import { groupsOf } from '../membership/groups';
import type { AppraisalDoc } from '../store/documents/appraisal';
import type { GroupDoc, UnitDoc } from '../store/documents/membership';
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
  const { unitId } = context.caller.member;
  const { today } = context;
  refuseUnbegun(periodKey, today);
  const departments = await departmentsOf(context);
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
    const items = new Map(kept?.departments.map((each) => [each.departmentId, each.items] as const));
    const scored = appraise({ unit, departments: people, sources, periodKey, today });
    const draft = newDraft(context, { _id, periodKey, unit, departments: scored.length });
    await tx.put('appraisals', draft);
    await tx.put('appraisal_sheets', {
      _id,
      unitId,
      departments: scored.map((each) => ({ ...each, items: items.get(each.departmentId) ?? [] })),
    });
    return appraisalRow(draft, context);
  });
};

function refuseUnbegun(periodKey: PeriodKey, today: LocalDate): void {
  if (periodKindOf(periodKey) === 'month') {
    throw new AppError('INPUT_INVALID', '量化考核按季度或年度进行，请重新选择');
  }
  if (firstDayOf(periodKey) > today) {
    throw new AppError('INPUT_INVALID', '这个时间范围还没有开始，请重新选择');
  }
}

async function departmentsOf({ store, caller }: MemberContext): Promise<GroupDoc[]> {
  const departments = await groupsOf(store, 'departments', caller.member.unitId);
  if (departments.length > 0) return departments;
  throw new AppError('NOT_ALLOWED', '本单位还没有科室，请先由管理员在“科室与支部”中添加');
}

interface Drafted extends Pick<AppraisalDoc, '_id' | 'periodKey' | 'departments'> {
  readonly unit: UnitDoc;
}

function newDraft({ caller, now }: MemberContext, { unit, ...drafted }: Drafted): AppraisalDoc {
  return {
    ...drafted,
    unitId: unit._id,
    listKey: periodListKey(drafted.periodKey),
    state: 'draft',
    formula: formulaOf(unit),
    computedAtMs: now,
    computedByName: caller.member.name,
    publishedAtMs: null,
    publishedByName: '',
    objectionsUntil: null,
    openAppeals: 0,
  };
}

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
