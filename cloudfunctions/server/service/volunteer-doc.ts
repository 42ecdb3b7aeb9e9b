import type { MemberDoc } from '../store/documents/membership';
import type { VolunteerDoc } from '../store/documents/service';

/** Who has not registered here yet; a volunteer number may have come with the import. */
export function newVolunteer({ _id, unitId }: MemberDoc): VolunteerDoc {
  return { _id, unitId, skills: [], registeredOn: null, stars: 0 };
}
