import { addDays, localDateOf } from '../../../../src/shared/time/local-date';
import { type Act, type Dice, someDay } from './dice';
import { KEEN, PEOPLE } from './unit';

/** Asks for the correction of a record, or answers one: refused, fewer minutes, or more. */
export function correction(dice: Dice): Act {
  const open = dice.document('corrections', ({ state }) => state === 'open');
  if (!open || dice.random() < 0.45) {
    const record = dice.document('records', ({ state }) => state !== 'draft');
    const input = { recordId: record?._id ?? 'none', text: '时长与实际不符，请核对' };
    return { who: record ? dice.who(record.memberId) : 'member', action: 'service.requestCorrection', input };
  }
  const corrected = { occurredOn: someDay(dice), durationMinutes: 20 + Math.floor(dice.random() * 200) };
  const input = {
    recordId: open._id,
    answer: '已经核实有关情况',
    corrected: dice.random() < 0.7 ? corrected : null,
  };
  return { who: dice.secretary(open.unitId), action: 'service.answerCorrection', input };
}

/** One step of somebody's way to a star, taken by whoever comes along. */
export function star(dice: Dice): Act {
  const kind = dice.random();
  if (kind < 0.3) {
    const stars = dice.pick([1, 1, 2, 3]);
    return { who: dice.pick(KEEN), action: 'service.applyStar', input: { stars } };
  }
  const wanted = kind < 0.5 ? 'applied' : 'published';
  const found = dice.document('star_applications', ({ state }) => state === wanted);
  const applicationId = found?._id ?? 'member:1';
  const secretary = dice.secretary(found?.unitId ?? 'unit');
  if (kind < 0.5) return { who: secretary, action: 'service.publishStar', input: { applicationId } };
  if (kind < 0.58) {
    const input = { applicationId, text: '请说明时长的来源' };
    return { who: dice.pick(PEOPLE), action: 'service.objectToStar', input };
  }
  if (kind < 0.7) {
    const objection = Math.max(0, (found?.objections.length ?? 0) - 1);
    const input = { applicationId, objection, answer: '已逐条核对' };
    return { who: secretary, action: 'service.answerObjection', input };
  }
  const decision = dice.random() < 0.9 ? 'award' : 'refuse';
  return {
    who: secretary,
    action: 'service.decideStar',
    input: { applicationId, decision, reason: '与事实不符' },
  };
}

/** Issues a service record, one’s own or by a secretary; now and then withdraws one. */
export function serviceRecord(dice: Dice): Act {
  const issued = dice.document('service_records');
  if (issued && dice.random() < 0.15) {
    const input = { serviceRecordId: issued._id, reason: '时间范围有误' };
    return { who: dice.secretary(issued.unitId), action: 'service.withdrawRecord', input };
  }
  const today = localDateOf(dice.now);
  const isOwn = dice.random() < 0.5;
  const person = dice.pick(PEOPLE);
  const { _id, unitId } = dice.member(person);
  const input = {
    memberId: isOwn ? null : _id,
    from: addDays(today, -60),
    to: today,
    projectKeys: dice.random() < 0.2 ? ['greenGuard'] : null,
  };
  return { who: isOwn ? person : dice.secretary(unitId), action: 'service.issueRecord', input };
}
