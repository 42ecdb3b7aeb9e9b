import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import type { MemberDoc } from '../store/documents/membership';
import { searchSpan } from './member-key';
import { memberDetail, memberRow } from './member-views';

/** By initial and name, or in the order of names those that begin as searched for. */
export const people: Handler<'membership.people'> = async (context, { search, departmentId, cursor }) => {
  const { key, span } = searchSpan(search);
  const found = await context.store.find('members', {
    where: {
      unitId: context.caller.unit._id,
      ...(departmentId !== null && { departmentId }),
      [key]: { ...span, gt: cursor ?? '' },
    },
    orderBy: [[key, 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (member) => member[key]);
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
