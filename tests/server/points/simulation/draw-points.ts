import { type Act, type Dice, someDay } from './dice';
import { PEOPLE } from './unit';

export function propose(dice: Dice): Act {
  const { _id: memberId, unitId } = dice.member(dice.pick(PEOPLE));
  const upheld = dice.document('appeals', (one) => one.state === 'upheld' && !one.correctionEntryId);
  const base = { occurredOn: someDay(dice), fact: '见当日会议记录', pictures: [], appealId: null };
  const kinds = [
    { memberId, source: 'deduction', itemKey: 'missedStudy', points: null, ...base },
    { memberId, source: 'bonus', itemKey: 'paper', points: 1 + Math.floor(dice.random() * 3), ...base },
    { memberId, source: 'veto', itemKey: 'fraud', points: null, ...base },
  ];
  const correction = upheld && {
    ...base,
    memberId: upheld.memberId,
    source: 'correction',
    itemKey: null,
    points: dice.pick([null, 2, -1]),
    appealId: upheld._id,
  };
  if (upheld && correction && dice.random() < 0.5) {
    return { who: dice.secretary(upheld.unitId), action: 'points.propose', input: correction };
  }
  return { who: dice.secretary(unitId), action: 'points.propose', input: dice.pick(kinds) };
}

export function confirm(dice: Dice): Act {
  const item = dice.document('point_items', ({ state }) => state === 'proposed' || dice.random() < 0.1);
  const input = { itemId: item?._id ?? 'none', approve: dice.random() < 0.85, reason: '依据不足' };
  return { who: dice.secretary(item?.unitId ?? 'unit'), action: 'points.confirm', input };
}

/** About a published result, or an entry of one's own. */
export function appeal(dice: Dice): Act {
  const period = dice.document('periods');
  const about = dice.document('point_entries');
  const text = '与本人的记录不一致';
  if (period && (!about || dice.random() < 0.3)) {
    const input = { subject: 'result', periodKey: period.periodKey, entryId: null, text };
    return { who: dice.pick(PEOPLE), action: 'points.appeal', input };
  }
  const input = { subject: 'entry', periodKey: null, entryId: about?._id ?? 'none', text };
  return { who: about ? dice.who(about.memberId) : 'member', action: 'points.appeal', input };
}

export function answerAppeal(dice: Dice): Act {
  const open = dice.document('appeals', ({ state }) => state === 'open');
  const input = { appealId: open?._id ?? 'none', upheld: dice.random() < 0.7, answer: '已经核实有关情况。' };
  return { who: dice.secretary(open?.unitId ?? 'unit'), action: 'points.answerAppeal', input };
}
