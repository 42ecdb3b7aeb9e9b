import * as v from 'valibot';
import { EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, localDate, oneOf, page, pictures, revision, text } from '../contract/schema';
import { PLEDGE_ACTS } from './pledge-rules';
import { PLEDGE_STATES } from './pledge-state';

const pledgeText = text('承诺内容', 5, 200);

const pledgeRow = v.strictObject({
  pledgeId: id,
  year: v.string(),
  memberName: v.string(),
  departmentName: v.string(),
  text: v.string(),
  dueOn: v.string(),
  /** To others a published one is kept or not yet: what was reported or refused is between the person and secretaries. */
  state: v.picklist(PLEDGE_STATES),
  isOwn: v.boolean(),
  /** Of this quarter, where one would help: own, published and none written. */
  noteAsked: v.boolean(),
  /** Why it was returned or found not kept; for the person and secretaries. */
  reason: v.string(),
});
export type PledgeRow = v.InferOutput<typeof pledgeRow>;

const done = v.strictObject({ pledgeId: id, state: v.picklist(PLEDGE_STATES) });

export const pledgeActions = {
  'pledge.own': read(
    EVERY_MEMBER,
    'The own pledges of this year, and those of last year: withdrawn ones left out.',
    v.strictObject({}),
    v.strictObject({
      year: v.string(),
      rows: v.array(pledgeRow),
      /** How many more can be made this year. */
      left: v.number(),
    }),
  ),
  'pledge.list': read(
    EVERY_MEMBER,
    'Pledges of the unit: those published, newest first; for secretaries also what waits to be reviewed or confirmed, oldest first.',
    v.strictObject({ view: oneOf('范围', ['published', 'proposed', 'reported']), cursor }),
    page(pledgeRow),
  ),
  'pledge.get': read(
    EVERY_MEMBER,
    'One pledge with what the caller may see and do: others see published ones without notes and reports.',
    v.strictObject({ pledgeId: id }),
    v.strictObject({
      ...pledgeRow.entries,
      revision: v.number(),
      notes: v.array(v.strictObject({ quarter: v.string(), text: v.string(), atMs: v.number() })),
      report: v.string(),
      pictures: v.array(v.string()),
      history: v.array(
        v.strictObject({
          atMs: v.number(),
          byName: v.string(),
          state: v.picklist(PLEDGE_STATES),
          reason: v.string(),
        }),
      ),
      /** What the caller may do, the main thing last. */
      acts: v.array(v.picklist(PLEDGE_ACTS)),
    }),
  ),
  'pledge.propose': write(
    EVERY_MEMBER,
    'A pledge for this year, due within it; five a person and year. A secretary reviews it.',
    v.strictObject({ text: pledgeText, dueOn: localDate('完成时间') }),
    done,
  ),
  'pledge.change': write(
    EVERY_MEMBER,
    'Another text or day of an own pledge that is not published; it is reviewed again.',
    v.strictObject({ pledgeId: id, text: pledgeText, dueOn: localDate('完成时间') }),
    done,
  ),
  'pledge.withdraw': write(
    EVERY_MEMBER,
    'Takes an own pledge back before it is published; its place is free again.',
    v.strictObject({ pledgeId: id }),
    done,
  ),
  'pledge.decide': write(
    SECRETARIES,
    'Publishes a proposed pledge, or returns it with a reason. Not the own; of the revision that was read.',
    v.strictObject({
      pledgeId: id,
      revision,
      publish: v.boolean('请选择是否公示'),
      reason: text('原因', 0, 200),
    }),
    done,
  ),
  'pledge.note': write(
    EVERY_MEMBER,
    'What was done for an own published pledge this quarter, in one line; written again it is replaced.',
    v.strictObject({ pledgeId: id, text: text('本季度进展', 2, 60) }),
    done,
  ),
  'pledge.report': write(
    EVERY_MEMBER,
    'Reports an own published pledge kept, with pictures if there are; once more after it was found not kept.',
    v.strictObject({ pledgeId: id, text: text('践诺情况', 2, 300), pictures }),
    done,
  ),
  'pledge.judge': write(
    SECRETARIES,
    'Confirms a reported pledge kept, or says not kept with a reason. Not the own; of the revision that was read.',
    v.strictObject({
      pledgeId: id,
      revision,
      kept: v.boolean('请选择是否兑现'),
      reason: text('原因', 0, 200),
    }),
    done,
  ),
} as const;
