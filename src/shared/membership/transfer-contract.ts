import * as v from 'valibot';
import { ADMINISTRATORS, type Audience, EVERY_MEMBER, read, write } from '../contract/action-spec';
import { cursor, id, oneOf, page, text } from '../contract/schema';
import { TRANSFER_STATES } from './transfer';

/** Both act for the whole unit; a leader only looks. */
const TRANSFERRERS = ['secretary', 'administrator'] as const satisfies Audience;

const transferRow = v.strictObject({
  transferId: id,
  memberName: v.string(),
  partyMember: v.boolean(),
  /** True: to another department or branch of the same unit. */
  within: v.boolean(),
  fromUnitName: v.string(),
  /** Department and branch, as one line. */
  fromPlace: v.string(),
  toUnitName: v.string(),
  /** Empty until a receiving unit has chosen it. */
  toPlace: v.string(),
  state: v.picklist(TRANSFER_STATES),
  reason: v.string(),
  /** Who asked or sent it. */
  senderName: v.string(),
  sentAtMs: v.number(),
  deciderName: v.string(),
  decidedAtMs: v.nullable(v.number()),
  /** Why it was rejected; empty otherwise. */
  answer: v.string(),
  isOwn: v.boolean(),
  /** What the caller may do now. */
  mayDecide: v.boolean(),
  mayCancel: v.boolean(),
  /** Accepting needs a department of the own unit (and a branch, if any): true for one that comes from another unit. */
  needsPlace: v.boolean(),
});
export type TransferRow = v.InferOutput<typeof transferRow>;

export const transferActions = {
  'membership.transferCode': write(
    ADMINISTRATORS,
    'The code by which another unit names this one as the receiving unit; made when there is none, and anew with `renew`, after which the old one is void.',
    v.strictObject({ renew: v.boolean('请选择是否更换') }),
    v.strictObject({ code: v.string(), unitName: v.string() }),
  ),
  'membership.proposeTransfer': write(
    EVERY_MEMBER,
    'Begins a transfer: to another place of the unit (`unitCode` null, `departmentId` given) or to another unit (`unitCode` given, no place). Secretaries and administrators for anybody of the unit; everyone for themselves (`memberId` null), where going to another unit needs the own unit’s agreement first.',
    v.strictObject({
      memberId: v.nullable(id),
      unitCode: v.nullable(text('接收单位转接码', 4, 20)),
      departmentId: v.nullable(id),
      branchId: v.nullable(id),
      reason: text('转接原因', 2, 200),
    }),
    transferRow,
  ),
  'membership.acceptTransfer': write(
    TRANSFERRERS,
    'Accepts a transfer: one that was asked for is sent on to the receiving unit; one that was sent is carried out. Who comes from another unit gets a place here; hours, stars and history follow, points stay where they were made.',
    v.strictObject({ transferId: id, departmentId: v.nullable(id), branchId: v.nullable(id) }),
    transferRow,
  ),
  'membership.rejectTransfer': write(
    TRANSFERRERS,
    'Sends a transfer back with a reason; nothing changes for the person.',
    v.strictObject({ transferId: id, reason: text('退回原因', 2, 200) }),
    transferRow,
  ),
  'membership.cancelTransfer': write(
    EVERY_MEMBER,
    'Takes an open transfer back: whoever sent it, the person concerned, or an administrator of the giving unit.',
    v.strictObject({ transferId: id }),
    transferRow,
  ),
  'membership.transfers': read(
    TRANSFERRERS,
    'Transfers in one state, latest first: `out` those the unit gives, `in` those it receives. One within the unit is in both; what is only asked for is not shown to the receiving unit.',
    v.strictObject({
      direction: oneOf('方向', ['in', 'out'] as const),
      state: oneOf('状态', TRANSFER_STATES),
      cursor,
    }),
    page(transferRow),
  ),
  'membership.ownTransfer': read(
    EVERY_MEMBER,
    'The own last transfer and where it is; null when there never was one.',
    v.strictObject({}),
    v.strictObject({ transfer: v.nullable(transferRow) }),
  ),
} as const;
