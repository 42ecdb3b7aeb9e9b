import * as v from 'valibot';
import { ADMINISTRATORS, write } from '../contract/action-spec';
import { id, localDate, oneOf, text } from '../contract/schema';
import { GROUP_OFFICES } from './campaign-plan';

const seated = v.strictObject({ seatId: id });

export const groupActions = {
  'campaign.takeSeat': write(
    ADMINISTRATORS,
    'Seats somebody in the leading group or its office from a day on; `replaces` ends the seat of whoever had it the day before. Nothing is overwritten.',
    v.strictObject({
      /** Null: somebody who is not in the system, by name. */
      memberId: v.nullable(id),
      name: text('姓名', 0, 20),
      position: text('职务', 0, 40),
      office: oneOf('小组职务', GROUP_OFFICES),
      from: localDate('开始日期'),
      replaces: v.nullable(id),
    }),
    seated,
  ),
  'campaign.endSeat': write(
    ADMINISTRATORS,
    'Ends a seat in the leading group on its last day; the history stays.',
    v.strictObject({ seatId: id, to: localDate('结束日期') }),
    seated,
  ),
} as const;
