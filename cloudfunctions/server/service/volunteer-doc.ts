import type { MemberDoc, VolunteerDoc } from '../store/documents';

/** Who has not registered here yet; a volunteer number may have come with the import. */
export function newVolunteer({ _id, unitId }: MemberDoc): VolunteerDoc {
  return { _id, unitId, skills: [], registeredOn: null, stars: 0 };
}
