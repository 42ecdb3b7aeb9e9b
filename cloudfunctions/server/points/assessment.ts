import { assess } from '../../../src/shared/points/assess';
import { EMPTY_MEMBER_YEAR } from '../../../src/shared/points/member-year';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { lastDayOf, periodKindOf } from '../../../src/shared/time/period';
import type { Handler } from '../context';
import { ruleBook } from './rule-book';

export const ownAssessment: Handler<'points.assessment'> = async (context, { periodKey }) => {
  const { store, caller, today } = context;
  const lastDay = lastDayOf(periodKey);
  const day: LocalDate = lastDay < today ? lastDay : today;
  const { version, assessment } = await ruleBook(store, caller.member.unitId, day).on(day);
  if (!assessment || assessment.period !== periodKindOf(periodKey)) {
    return { ruleVersion: version, result: null };
  }
  const year = caller.memberYear ?? EMPTY_MEMBER_YEAR;
  return { ruleVersion: version, result: assess(assessment, caller.member._id, year, periodKey) };
};
