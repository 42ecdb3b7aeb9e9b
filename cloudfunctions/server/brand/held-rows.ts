import type { BrandStage } from '../../../src/shared/brand/brand';
import type { BrandFigures } from '../../../src/shared/brand/figures';
import { type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import type { ActivityDoc } from '../store/documents';
import { isWithin } from './held-activities';

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

/** How many activities of a brand were held in each of its stages. */
export function withHeld<S extends BrandStage>(
  stages: readonly S[],
  held: readonly ActivityDoc[],
): Array<S & { readonly held: number }> {
  return stages.map((stage) => ({
    ...stage,
    held: held.filter((activity) => isWithin(activity, stage.startsOn, stage.endsOn)).length,
  }));
}
