import { type ServiceHours, sumServiceHours } from '../../../src/shared/service/service-hours';
import { ofPerson } from '../membership/own-ids';
import type { MemberYearDoc } from '../store/documents/points';
import type { Range, Store, Transaction } from '../store/store';

/** A working life, with room for years in which somebody was a member twice. */
const MAX_YEARS = 70;

/**
 * Years of a member id, or of all under which a person is or was a member, earliest first: one request, as many
 * documents as years.
 */
export function serviceYears(store: Store, memberId: string | Range): Promise<MemberYearDoc[]> {
  return store.find('member_years', { where: { memberId }, orderBy: [['year', 'asc']], limit: MAX_YEARS });
}

/** The years of whoever applied for a star, in all units: an application's id begins with the member's. */
export async function serviceYearsOfMember(store: Store, applicationId: string): Promise<MemberYearDoc[]> {
  const [memberId = ''] = applicationId.split(':');
  const member = await store.get('members', memberId);
  return member ? serviceYears(store, ofPerson(member)) : [];
}

/** The hours of service of all years as the transaction sees them; which years there are is found before. */
export async function serviceHoursIn(
  tx: Transaction,
  years: readonly MemberYearDoc[],
): Promise<ServiceHours> {
  const read: MemberYearDoc[] = [];
  for (const { _id } of years) {
    const year = await tx.get('member_years', _id);
    if (year) read.push(year);
  }
  return sumServiceHours(read);
}
