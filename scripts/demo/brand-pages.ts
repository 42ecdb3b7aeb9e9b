import { pageSums } from '../../cloudfunctions/server/brand/brand-page';
import { withHeld } from '../../cloudfunctions/server/brand/held-activities';
import type { ActivityDoc } from '../../cloudfunctions/server/store/documents/activity';
import type { BrandDoc, BrandPageDoc } from '../../cloudfunctions/server/store/documents/brand';
import type { TallyDoc } from '../../cloudfunctions/server/store/documents/points';
import { addDays, instantOf, startOfDayMs } from '../../src/shared/time/local-date';
import { UNIT_NAME } from './catalogue/organisation';
import { CAST, personNamed } from './people';
import type { Moment, Organisation } from './world';

const DAYS_SHOWN = 30;

interface Done {
  /** Of departments, all years. */
  readonly tallies: readonly TallyDoc[];
  readonly activities: readonly ActivityDoc[];
}

/** The first brand is shown to strangers, summed up last night. */
export function makeBrandPages(
  { today }: Moment,
  organisation: Organisation,
  [brand]: readonly BrandDoc[],
  { tallies, activities }: Done,
): BrandPageDoc[] {
  if (!brand) return [];
  const { member } = personNamed(organisation, CAST[2].name);
  const { _id, unitId, kind, year, name, slogan, story, pictures, moments } = brand;
  const from = startOfDayMs(`${today.slice(0, 4)}-01-01` as typeof today);
  const held = activities
    .filter(({ projectKey, state }) => state === 'planned' && brand.projectKeys.includes(projectKey ?? ''))
    .filter(({ startsAtMs, endsAtMs }) => startsAtMs >= from && endsAtMs < startOfDayMs(today))
    .sort((a, b) => b.endsAtMs - a.endsAtMs);
  const sums = pageSums({
    brand,
    stages: withHeld(brand.stages, held),
    tallies: tallies.filter((tally) => tally.groupKind === 'department' && tally.year === today.slice(0, 4)),
    held,
    peopleNames: organisation.people.map((person) => person.member.name),
    today,
  });
  return [
    {
      ...{ _id, unitId, kind, year, name, slogan, story, pictures, moments, ...sums },
      unitName: UNIT_NAME,
      brandRevision: brand.revision,
      agreedById: member._id,
      agreedByName: member.name,
      agreedAtMs: instantOf(addDays(today, -DAYS_SHOWN), '10:40'),
      namesAgreed: false,
    },
  ];
}
