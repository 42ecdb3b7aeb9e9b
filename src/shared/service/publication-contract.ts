import * as v from 'valibot';
import { EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, integer, page, text } from '../contract/schema';
import { objectionView } from '../record/publication';
import { TIME_CLASSES } from '../record/record-state';

const publishedRow = v.strictObject({
  recordId: id,
  memberName: v.string(),
  departmentName: v.string(),
  title: v.string(),
  projectLabel: v.nullable(v.string()),
  occurredOn: v.string(),
  durationMinutes: v.number(),
  timeClass: v.picklist(TIME_CLASSES),
  publishedAtMs: v.number(),
  /** Last civil day of publication. */
  publishedUntil: v.string(),
  /** The instant from which it counts if nobody objects. */
  countsFromMs: v.number(),
  /** An objection waits for its answer: it does not count before. */
  held: v.boolean(),
  isOwn: v.boolean(),
  mayObject: v.boolean(),
  /** For secretaries and the person concerned; others see none. */
  objections: v.array(objectionView),
  /** Index of the first objection that the caller may answer; null: none. */
  answerable: v.nullable(v.number()),
});
export type PublishedRow = v.InferOutput<typeof publishedRow>;

const done = v.strictObject({ recordId: id });

export const publicationActions = {
  'service.publishedHours': read(
    EVERY_MEMBER,
    'Approved hours of service under publication, which do not count yet: latest first, for everyone of the unit.',
    v.strictObject({ cursor }),
    page(publishedRow),
  ),
  'service.objectToHours': write(
    EVERY_MEMBER,
    'Objects to published hours of somebody else; they do not count until a secretary has answered. Secretaries and the person concerned see who did.',
    v.strictObject({ recordId: id, text: text('异议', 5, 300) }),
    done,
  ),
  'service.answerHoursObjection': write(
    SECRETARIES,
    'Answers an objection to published hours, counted from 0. Upheld: the record goes back to the person with the answer as the reason. Dismissed: it counts once its publication is over. Not by the person concerned, nor by whoever objected.',
    v.strictObject({
      recordId: id,
      objection: integer('异议', 0, 99),
      answer: text('答复', 2, 300),
      upheld: v.boolean('请选择异议是否成立'),
    }),
    v.strictObject({ recordId: id, state: v.picklist(['approved', 'rejected']) }),
  ),
} as const;
