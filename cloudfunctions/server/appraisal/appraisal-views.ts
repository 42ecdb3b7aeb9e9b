import type {
  AppraisalAppealView,
  AppraisalItemView,
  AppraisalResult,
  AppraisalRow,
  AppraisedDepartmentRow,
} from '../../../src/shared/appraisal/contract';
import { resultTotal } from '../../../src/shared/appraisal/result-total';
import type { MemberContext } from '../context';
import { isManager } from '../is-manager';
import { ownIds } from '../membership/own-ids';
import type {
  AppraisalAppeal,
  AppraisalDoc,
  AppraisalItem,
  AppraisedDepartment,
} from '../store/documents/appraisal';
import { isPending, type LoadedAppraisal } from './appraisal-access';
import { mayAnswer, mayAppeal, mayDecideCorrection } from './may-appeal';

export const appraisalRow = (appraisal: AppraisalDoc, { today }: MemberContext): AppraisalRow => ({
  appraisalId: appraisal._id,
  periodKey: appraisal.periodKey,
  state: appraisal.state,
  computedAtMs: appraisal.computedAtMs,
  computedByName: appraisal.computedByName,
  publishedAtMs: appraisal.publishedAtMs,
  objectionsUntil: appraisal.objectionsUntil,
  objectionsOpen: appraisal.objectionsUntil !== null && today <= appraisal.objectionsUntil,
  departments: appraisal.departments,
  openAppeals: appraisal.openAppeals,
});

export const departmentRow = (
  department: AppraisedDepartment,
  { formula }: AppraisalDoc,
  { caller }: MemberContext,
): AppraisedDepartmentRow => ({
  departmentId: department.departmentId,
  name: department.name,
  people: department.people,
  isOwn: department.departmentId === caller.member.departmentId,
  openItems: department.items.filter(({ state }) => state === 'proposed').length,
  openAppeals: department.appeals.filter(isPending).length,
  ...resultTotal(department, formula),
});

export function resultView(
  { appraisal }: Pick<LoadedAppraisal, 'appraisal'>,
  department: AppraisedDepartment,
  context: MemberContext,
): AppraisalResult {
  const isSecretary = context.caller.roles.has('secretary');
  const { maxPlusPoints, maxMinusPoints } = appraisal.formula;
  return {
    appraisal: appraisalRow(appraisal, context),
    formula: appraisal.formula,
    ...departmentRow(department, appraisal, context),
    lines: department.lines.map((line) => ({ ...line, creditValue: line.creditValue ?? null })),
    items: department.items.map((item) => itemView(item, appraisal, context)),
    appeals: readable(department.appeals, context).map((appeal) => appealView(appeal, department, context)),
    mayPropose: isSecretary && appraisal.state === 'draft' && maxPlusPoints + maxMinusPoints > 0,
    mayAppeal: mayAppeal(appraisal, department, context),
  };
}

function itemView(
  item: AppraisalItem,
  { state }: AppraisalDoc,
  { caller }: MemberContext,
): AppraisalItemView {
  return {
    itemId: item.itemId,
    centipoints: item.centipoints,
    fact: item.fact,
    state: item.state,
    proposerName: item.proposerName,
    deciderName: item.deciderName,
    reason: item.reason,
    mayDecide:
      state === 'draft' &&
      item.state === 'proposed' &&
      caller.roles.has('secretary') &&
      !ownIds(caller.member).includes(item.proposerId),
  };
}

/** What somebody appealed with is between them and the managers; colleagues read what came of it in the result. */
const readable = (appeals: readonly AppraisalAppeal[], { caller }: MemberContext) =>
  isManager(caller) ? appeals : appeals.filter(({ memberId }) => ownIds(caller.member).includes(memberId));

function appealView(
  { memberId, answeredById, ...appeal }: AppraisalAppeal,
  department: AppraisedDepartment,
  { caller }: MemberContext,
): AppraisalAppealView {
  return {
    ...appeal,
    isOwn: ownIds(caller.member).includes(memberId),
    mayAnswer: appeal.state === 'open' && mayAnswer({ memberId }, department, caller),
    mayDecide:
      appeal.state === 'proposed' && mayDecideCorrection({ memberId, answeredById }, department, caller),
  };
}
