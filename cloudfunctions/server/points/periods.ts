import { AppError } from '../../../src/shared/error/app-error';
import { parsePeriodKey } from '../../../src/shared/time/period';
import type { Handler } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { objectionsOpen } from './objections-open';

export const closedPeriods: Handler<'points.periods'> = async ({ store, caller, today }, { cursor }) => {
  if (cursor !== undefined && !parsePeriodKey(cursor)) {
    throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  }
  const found = await store.find('periods', {
    where: { unitId: caller.member.unitId, periodKey: { lt: cursor ?? '~' } },
    orderBy: [['periodKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (period) => period.periodKey);
  return {
    closedThroughMonth: caller.unit.closedThroughMonth ?? null,
    rows: documents.map((period) => ({
      periodKey: period.periodKey,
      state: period.state,
      objectionsUntil: period.objectionsUntil,
      objectionsOpen: objectionsOpen(period, today),
      members: period.members,
      points: period.points,
      volunteerMinutes: period.volunteerMinutes,
    })),
    nextCursor,
  };
};
