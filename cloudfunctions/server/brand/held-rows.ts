import type { BrandFigures } from '../../../src/shared/brand/figures';
import { type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import type { ActivityDoc } from '../store/documents/activity';

/** Both pages of a brand, for the unit and for strangers, show as many. */
const MOST_SHOWN = 20;

interface HeldRow {
  readonly activityId: string;
  readonly title: string;
  readonly place: string;
  readonly day: LocalDate;
  /** Null where the sums of its year are not at hand. */
  readonly records: number | null;
}

/** The latest activities of a brand with their counted records; those of another year have no number. */
export function heldRows(
  held: readonly ActivityDoc[],
  year: string,
  { recordsOf }: Pick<BrandFigures, 'recordsOf'>,
): HeldRow[] {
  return held.slice(0, MOST_SHOWN).map(({ _id, title, place, startsAtMs }) => {
    const day = localDateOf(startsAtMs);
    const records = day.startsWith(year) ? (recordsOf.get(_id) ?? 0) : null;
    return { activityId: _id, title, place, day, records };
  });
}
