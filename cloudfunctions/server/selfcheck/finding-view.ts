import { AppError } from '../../../src/shared/error/app-error';
import type { FindingDetail, FindingRow } from '../../../src/shared/selfcheck/contract';
import { mayChange, mayDecide, mayProve, mayWithdraw } from '../../../src/shared/selfcheck/finding';
import type { Caller, MemberContext } from '../context';
import { isManager } from '../is-manager';
import { ownIds } from '../membership/own-ids';
import type { FindingDoc } from '../store/documents/selfcheck';

/** @throws AppError NOT_FOUND when there is none, or it is none of the caller's business */
export function findingOf(found: FindingDoc | null, caller: Caller): FindingDoc {
  const isOwn = found !== null && ownIds(caller.member).includes(found.ownerId);
  if (found?.unitId !== caller.member.unitId || !(isOwn || isManager(caller))) {
    throw new AppError('NOT_FOUND', '没有找到这个问题，请返回后刷新');
  }
  return found;
}

export function findingRow(finding: FindingDoc, { caller, today }: MemberContext): FindingRow {
  const ids = ownIds(caller.member);
  const isSecretary = caller.roles.has('secretary');
  return {
    findingId: finding._id,
    text: finding.text,
    indicatorKey: finding.indicatorKey,
    indicatorTitle: finding.indicatorTitle,
    way: finding.way,
    departmentName: finding.departmentName,
    ownerName: finding.ownerName,
    deadline: finding.deadline,
    overdue: finding.state === 'open' && finding.deadline < today,
    state: finding.state,
    isOwn: ids.includes(finding.ownerId),
    mayProve: mayProve(finding, ids, isSecretary),
    mayDecide: mayDecide(finding, ids, isSecretary),
    year: finding.year,
  };
}

export function findingDetail(finding: FindingDoc, context: MemberContext): FindingDetail {
  const { caller } = context;
  const isSecretary = caller.roles.has('secretary');
  return {
    ...findingRow(finding, context),
    ownerId: finding.ownerId,
    mayChange: mayChange(finding, isSecretary),
    mayWithdraw: mayWithdraw(finding, ownIds(caller.member), isSecretary),
    measures: finding.measures,
    openedByName: finding.openedByName,
    openedAtMs: finding.openedAtMs,
    history: finding.history.map((event) => ({ ...event, pictures: [...event.pictures] })),
  };
}
