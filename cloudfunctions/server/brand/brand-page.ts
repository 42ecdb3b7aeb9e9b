import { personalDataIn } from '../../../src/shared/brand/personal-data';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { ActivityDoc } from '../store/documents/activity';
import type { BrandDoc, BrandPageDoc } from '../store/documents/brand';
import type { TallyDoc } from '../store/documents/points';
import type { Store } from '../store/store';
import { type HeldActivities, heldActivities } from './held-activities';
import { heldRows } from './held-rows';
import { figuresOf, talliesOf } from './year-figures';

interface Asked {
  readonly store: Store;
  /** Milliseconds. */
  readonly now: number;
  readonly today: LocalDate;
}

/** The part of a page that follows from what was done. */
export type BrandPageSums = Pick<
  BrandPageDoc,
  | 'sessions'
  | 'records'
  | 'minutes'
  | 'creditMinutes'
  | 'months'
  | 'figuresYear'
  | 'held'
  | 'stages'
  | 'refreshedOn'
>;

/** What was done for a brand, for strangers, as of today. */
export async function brandPageSums(
  asked: Asked,
  brand: BrandDoc,
  stages: BrandDoc['stages'],
  peopleNames: readonly string[],
): Promise<BrandPageSums> {
  const { store, today } = asked;
  const [tallies, done] = await Promise.all([
    talliesOf(store, brand.unitId, brand.year ?? today.slice(0, 4)),
    heldActivities(asked, brand, stages),
  ]);
  return pageSums({ brand, tallies, ...done, peopleNames, today });
}

interface PageBasis {
  readonly brand: BrandDoc;
  /** With how many were held in each. */
  readonly stages: HeldActivities<BrandDoc['stages'][number]>['stages'];
  /** Of the unit's departments in the year of the figures. */
  readonly tallies: readonly TallyDoc[];
  /** Latest first. */
  readonly held: readonly ActivityDoc[];
  readonly peopleNames: readonly string[];
  readonly today: LocalDate;
}

/** An activity whose title or place names somebody of the unit is left out of the list; it stays in the sums. */
export function pageSums({ brand, stages, tallies, held, peopleNames, today }: PageBasis): BrandPageSums {
  const year = brand.year ?? today.slice(0, 4);
  const figures = figuresOf(tallies, brand, year);
  const { sessions, records, minutes, creditMinutes, months } = figures;
  const shown = held.filter(({ title, place }) => isHarmless([title, place], peopleNames));
  return {
    sessions,
    records,
    minutes,
    creditMinutes,
    months,
    figuresYear: year,
    stages: [...stages],
    held: heldRows(shown, year, figures).map(({ activityId: _withheld, ...row }) => row),
    refreshedOn: today,
  };
}

function isHarmless(texts: readonly string[], peopleNames: readonly string[]): boolean {
  const { numbers, names } = personalDataIn(texts, peopleNames);
  return !numbers && names.length === 0;
}
