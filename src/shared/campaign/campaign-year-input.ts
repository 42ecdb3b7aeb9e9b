import * as v from 'valibot';
import { calendarYear, id } from '../contract/schema';

/**
 * Which year of which campaign is read. Without `campaignId` the campaign that runs; without `year` the one worked on,
 * of an ended campaign its last. Only the year worked on is written to.
 */
export const campaignYearInput = {
  campaignId: v.optional(v.nullable(id)),
  year: v.optional(v.nullable(calendarYear('年度'))),
};

/** What a page must know of the year it shows. */
export const campaignYearView = {
  year: v.string(),
  /** Years that can be read, oldest first. */
  years: v.array(v.string()),
  /** An earlier year, or one of an ended campaign: nothing in it changes any more. */
  readOnly: v.boolean(),
};
