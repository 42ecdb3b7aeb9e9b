import { AppError } from '../../../src/shared/error/app-error';
import { addDays } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import { loadEntry } from './load-entry';

const DAYS = 7;

export const venueDays: Handler<'ledger.venueDays'> = async (context, { venueId, from }) => {
  const venue = await loadEntry(context, context.store, venueId);
  if (venue.kind !== 'venue') throw new AppError('NOT_FOUND', '没有找到这处阵地，请返回重新选择');
  const days = Array.from({ length: DAYS }, (_, index) => addDays(from, index));
  const found = await context.store.find('venue_days', {
    where: { venueId, day: { gte: from, lte: addDays(from, DAYS - 1) } },
    orderBy: [['day', 'asc']],
    limit: DAYS,
  });
  const byDay = new Map(found.map((one) => [one.day, one.slots]));
  const { capacity, booking } = venue.values;
  return {
    name: venue.title,
    capacity: typeof capacity === 'number' ? capacity : null,
    open: booking === 'open' && !venue.withdrawn,
    days: days.map((day) => ({ day, slots: (byDay.get(day) ?? []).map((slot) => ({ ...slot })) })),
  };
};
