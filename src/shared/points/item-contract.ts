import * as v from 'valibot';
import { EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, integer, localDate, oneOf, page, pictures, text } from '../contract/schema';
import { ITEM_SOURCES, ITEM_STATES } from './point-item';

const itemRow = v.strictObject({
  itemId: id,
  memberId: id,
  memberName: v.string(),
  departmentName: v.string(),
  source: v.picklist(ITEM_SOURCES),
  label: v.string(),
  /** Signed; 0 for a veto. */
  points: v.number(),
  occurredOn: v.string(),
  /** The fact or evidence it stands on. */
  fact: v.string(),
  pictures: v.array(v.string()),
  state: v.picklist(ITEM_STATES),
  proposerName: v.string(),
  proposedAtMs: v.number(),
  deciderName: v.string(),
  decidedAtMs: v.nullable(v.number()),
  reason: v.string(),
  appealId: v.nullable(id),
  /** False for one’s own, and for what one proposed. */
  mayDecide: v.boolean(),
});
export type PointItemRow = v.InferOutput<typeof itemRow>;

/** Points that come from no activity: one person proposes with a fact, another one confirms. */
export const itemActions = {
  'points.propose': write(
    SECRETARIES,
    'Proposes a bonus, deduction, veto or (after an upheld appeal) correction for somebody else. It counts once another secretary has confirmed it.',
    v.strictObject({
      memberId: id,
      source: oneOf('类别', ITEM_SOURCES),
      itemKey: v.nullable(text('事项', 1, 30)),
      /** How many for a bonus, signed for a correction, else null. */
      points: v.nullable(integer('分值', -1000, 1000, '分')),
      occurredOn: localDate('日期'),
      fact: text('事实依据', 5, 300),
      pictures,
      appealId: v.nullable(id),
    }),
    v.strictObject({ itemId: id }),
  ),
  'points.confirm': write(
    SECRETARIES,
    'Confirms or rejects a proposed item; neither the proposer nor the person concerned may.',
    v.strictObject({
      itemId: id,
      approve: v.boolean('请选择是否同意'),
      reason: text('意见', 0, 200),
    }),
    v.strictObject({ itemId: id }),
  ),
  'points.items': read(
    SECRETARIES,
    'Items of the unit in one state, oldest first while proposed, else newest first.',
    v.strictObject({ state: oneOf('状态', ITEM_STATES), cursor }),
    page(itemRow),
  ),
  'points.item': read(
    EVERY_MEMBER,
    'One item with its fact: an own confirmed one, or any of the unit for secretaries.',
    v.strictObject({ itemId: id }),
    itemRow,
  ),
} as const;
