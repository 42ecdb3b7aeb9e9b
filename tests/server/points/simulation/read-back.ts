import type {
  ServiceRecordDoc,
  StarApplicationDoc,
} from '../../../../cloudfunctions/server/store/documents/service';

/** The numbers of a year's service records, in order. */
export function serialsOf(records: readonly ServiceRecordDoc[], year: string): number[] {
  return records
    .map(({ serial }) => serial.split('-').slice(-2))
    .filter(([ofYear]) => ofYear === year)
    .map(([, number]) => Number(number))
    .sort((a, b) => a - b);
}

/** The highest star a person was awarded; 0 without one. */
export function maxAwarded(
  applications: readonly StarApplicationDoc[],
  memberIds: readonly string[],
): number {
  const awarded = applications.filter((one) => memberIds.includes(one.memberId) && one.state === 'awarded');
  return Math.max(0, ...awarded.map(({ stars }) => stars));
}
