import { isHeld, runningPublication } from '../../../../src/shared/record/publication';
import type { Act, Dice } from './dice';
import { PEOPLE, UNITS } from './unit';

/** Objects to published hours or answers an objection; now and then a unit publishes for longer, or not any more. */
export function publication(dice: Dice): Act {
  const kind = dice.random();
  if (kind < 0.1) return choose(dice);
  const wantsHeld = kind < 0.6;
  const record = dice.document('records', (one) => {
    const running = runningPublication(one);
    return running !== null && isHeld(running) === wantsHeld;
  });
  if (!record) return choose(dice);
  const { _id: recordId, unitId } = record;
  if (wantsHeld) {
    const objection = record.publication?.objections.findIndex(({ answer }) => answer === '') ?? 0;
    const input = { recordId, objection, answer: '已核对现场照片', upheld: dice.random() < 0.4 };
    return { who: dice.secretary(unitId), action: 'service.answerHoursObjection', input };
  }
  const colleagues = PEOPLE.filter((who) => dice.member(who).unitId === unitId);
  const who = dice.pick(colleagues);
  return { who, action: 'service.objectToHours', input: { recordId, text: '当天没有看到本人' } };
}

function choose(dice: Dice): Act {
  const { administrator: who } = dice.pick(UNITS);
  const input = {
    dayLimitMinutes: 1440,
    starPublicationDays: 5,
    serialPrefix: '',
    redeemableMonths: 0,
    publicationDays: dice.pick([0, 1, 3]),
  };
  return { who, action: 'service.saveSettings', input };
}
