import { AppError } from '../error/app-error';
import { formatDate } from '../time/chinese-time';
import { addDays, type LocalDate } from '../time/local-date';
import type { GroupSeat } from './campaign-plan';

/** Over a term with some changes of people; also bounds the document. */
const MAX_SEATS = 200;

/**
 * Seats somebody in the leading group; `replaces` names the seat that ends the day before.
 * @throws AppError NOT_ALLOWED for a second head or too many, and what ending the other seat refuses
 */
export function takeSeat(seats: readonly GroupSeat[], seat: GroupSeat, replaces: string | null): GroupSeat[] {
  const before = replaces === null ? [...seats] : endSeat(seats, replaces, addDays(seat.from, -1));
  if (before.length >= MAX_SEATS) throw new AppError('NOT_ALLOWED', `领导小组最多记录${MAX_SEATS}条`);
  const head = before.find(({ office, to }) => office === 'head' && to === null);
  if (seat.office === 'head' && head) {
    const message = `组长现在是${head.name}，换人请用“更换”`;
    throw new AppError('NOT_ALLOWED', message, { office: message });
  }
  const isThere = before.some(
    ({ memberId, office, to }) =>
      to === null && memberId !== null && memberId === seat.memberId && office === seat.office,
  );
  if (isThere) throw new AppError('DUPLICATE', `${seat.name}已经担任这个职务`);
  return [...before, seat];
}

/**
 * Ends a seat on its last day; it stays in the history.
 * @throws AppError NOT_FOUND, NOT_ALLOWED when it has ended, INPUT_INVALID for a day before it began
 */
export function endSeat(seats: readonly GroupSeat[], seatId: string, to: LocalDate): GroupSeat[] {
  const seat = seats.find((each) => each.seatId === seatId);
  if (!seat) throw new AppError('NOT_FOUND', '没有找到这个人的任职，请刷新');
  if (seat.to !== null) throw new AppError('NOT_ALLOWED', `${seat.name}的这段任职已经结束`);
  if (to < seat.from) {
    const message = `不能早于任职开始的日子（${formatDate(seat.from)}）`;
    throw new AppError('INPUT_INVALID', message, { to: message, from: message });
  }
  return seats.map((each) => (each === seat ? { ...each, to } : each));
}
