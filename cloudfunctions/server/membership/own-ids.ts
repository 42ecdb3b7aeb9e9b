import type { MemberDoc } from '../store/documents/membership';
import type { Range } from '../store/store';

type Person = Pick<MemberDoc, '_id' | 'formerMemberIds'>;

/** All ids under which a person is or was a member, in whatever unit; the present one first. */
export function ownIds({ _id, formerMemberIds = [] }: Person): readonly string[] {
  return [_id, ...formerMemberIds];
}

/** The condition on a member id that finds what is a person's, also from before a transfer. */
export function ofPerson(member: Person): string | Range {
  const ids = ownIds(member);
  return ids.length === 1 ? member._id : { in: ids };
}
