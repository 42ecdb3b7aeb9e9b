import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { objectionsOpen } from './objections-open';

const LIST_KEY = /^\d{4}-\d{2}[mqy]$/;

export const closedPeriods: Handler<'points.periods'> = async ({ store, caller, today }, { cursor }) => {
  if (cursor !== undefined && !LIST_KEY.test(cursor)) {
    throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  }
  const found = await store.find('periods', {
    where: { unitId: caller.member.unitId, listKey: { lt: cursor ?? '~' } },
    orderBy: [['listKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (period) => period.listKey);
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
      creditMinutes: period.creditMinutes,
    })),
    nextCursor,
  };
};
