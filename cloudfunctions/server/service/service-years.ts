import { type ServiceHours, sumServiceHours } from '../../../src/shared/service/service-hours';
import type { MemberYearDoc } from '../store/documents';
import type { Store, Transaction } from '../store/store';

/** A working life, with room. */
const MAX_YEARS = 60;

/** A person's years, earliest first: one request, as many documents as years. */
export function serviceYears(store: Store, memberId: string): Promise<MemberYearDoc[]> {
  return store.find('member_years', { where: { memberId }, orderBy: [['year', 'asc']], limit: MAX_YEARS });
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
