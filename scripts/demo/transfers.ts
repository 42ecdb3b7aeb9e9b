import { placeOf } from '../../cloudfunctions/server/membership/transfer-row';
import type { MemberDoc, TransferDoc } from '../../cloudfunctions/server/store/documents/membership';
import { addDays, instantOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { UNIT_NAME } from './catalogue/organisation';
import { CAST, personNamed } from './people';
import type { Moment, Organisation } from './world';

const HOUR_MS = 3_600_000;

/** One transfer within the unit, sent yesterday by the second secretary and waiting for another one. */
export function makeTransfers({ today, nowMs }: Moment, organisation: Organisation): TransferDoc[] {
  const sender = personNamed(organisation, CAST[2].name).member;
  const cast = CAST.map(({ name }): string => name);
  const moving = organisation.people.find(
    ({ member, openid, leftOn }) =>
      openid !== null && leftOn === null && member.roles.length === 0 && !cast.includes(member.name),
  )?.member;
  const department = organisation.departments.find(({ _id }) => _id !== moving?.departmentId);
  const branch = organisation.branches.find(({ _id }) => _id !== moving?.branchId);
  if (!moving || !department || !branch) throw new Error('nobody of the demo unit can be moved');
  const _id = 'transfer-01';
  const sentAtMs = Math.min(instantOf(addDays(today, -1), '15:20'), nowMs - HOUR_MS);
  return [
    {
      _id,
      unitId: moving.unitId,
      memberId: moving._id,
      memberName: moving.name,
      partyMember: moving.partyMember,
      fromUnitName: UNIT_NAME,
      fromPlace: placeOf(moving),
      toUnitId: moving.unitId,
      toUnitName: UNIT_NAME,
      toPlace: placeOf({ departmentName: department.name, branchName: branch.name }),
      toDepartmentId: department._id,
      toBranchId: branch._id,
      receiverUnitId: moving.unitId,
      state: 'sent',
      reason: '机关内部岗位轮换',
      senderId: sender._id,
      senderName: sender.name,
      sentAtMs,
      sentKey: timeKey(sentAtMs, _id),
      deciderId: '',
      deciderName: '',
      decidedAtMs: null,
      answer: '',
      newMemberId: null,
    },
  ];
}

/** The people with the transfer that each was concerned by last. */
export function withTransfers(members: readonly MemberDoc[], transfers: readonly TransferDoc[]): MemberDoc[] {
  const byMember = new Map(transfers.map((transfer) => [transfer.memberId, transfer]));
  return members.map((member) => {
    const transfer = byMember.get(member._id);
    return transfer ? { ...member, transferId: transfer._id, transferState: transfer.state } : member;
  });
}
