import { AppError } from '../../../src/shared/error/app-error';
import { listKeysBeginning } from '../../../src/shared/membership/member-key';
import type { Handler, MemberContext } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import type { MemberDoc } from '../store/documents';
import type { Range, Where } from '../store/store';
import { memberDetail, memberRow } from './member-views';

export const people: Handler<'membership.people'> = async (context, { search, departmentId, cursor }) => {
  const where: Record<string, Where[string]> = { unitId: context.caller.unit._id };
  if (departmentId !== null) where.departmentId = departmentId;
  const span: Range = { ...listKeysBeginning(search), ...(cursor === undefined ? {} : { gt: cursor }) };
  if (Object.keys(span).length > 0) where.listKey = span;
  const found = await context.store.find('members', {
    where,
    orderBy: [['listKey', 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (member) => member.listKey);
  return { rows: documents.map(memberRow), nextCursor };
};

export const person: Handler<'membership.person'> = async (context, { memberId }) => {
  const member = await memberOfUnit(context, context.store, memberId);
  return memberDetail(member, context.caller.roles.has('administrator'));
};

/** The member, if it belongs to the caller's unit; anybody else's looks as if it did not exist. */
export async function memberOfUnit(
  context: MemberContext,
  reader: { get(collection: 'members', id: string): Promise<MemberDoc | null> },
  memberId: string,
): Promise<MemberDoc> {
  const member = await reader.get('members', memberId);
  if (member?.unitId === context.caller.unit._id) return member;
  throw new AppError('NOT_FOUND', '没有找到这个人，请返回刷新后再试');
}
