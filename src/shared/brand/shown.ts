import * as v from 'valibot';
import { id } from '../contract/schema';
import { STAGE_STATES } from './brand';

const sum = {
  records: v.number(),
  minutes: v.number(),
  /** The part of `minutes` that is 信用时长; the rest is 荣誉时长. */
  creditMinutes: v.number(),
};

/** What was done for a brand: activities with somebody counted, people counted, minutes of its projects. */
export const brandFigureFields = { sessions: v.number(), ...sum };

/** January to December. */
export const brandMonths = v.array(v.strictObject(sum));

export const shownStage = v.strictObject({
  name: v.string(),
  startsOn: v.string(),
  endsOn: v.string(),
  goal: v.string(),
  done: v.boolean(),
  state: v.picklist(STAGE_STATES),
  /** Activities of the brand held between its days. */
  held: v.number(),
});

export const shownMoment = v.strictObject({
  title: v.string(),
  day: v.string(),
  text: v.string(),
  pictures: v.array(v.string()),
});

/** `records` is null where its year’s sums are not at hand. */
export const heldActivity = v.strictObject({
  activityId: id,
  title: v.string(),
  place: v.string(),
  day: v.string(),
  records: v.nullable(v.number()),
});
