import type { BrandDoc } from '../../cloudfunctions/server/store/documents/brand';
import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import { addDays, startOfDayMs } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { BRANDS, type BrandFacts, THOUGHT } from './catalogue/brands';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

/** Brands and this year's special project; what they did is in the tallies of what was done. */
export function makeBrands(moment: Moment, organisation: Organisation): BrandDoc[] {
  return BRANDS.map((facts, index) => brandOf(moment, organisation, facts, index));
}

export function brandsOfUnit(brands: readonly BrandDoc[]): NonNullable<UnitDoc['brands']> {
  return { thought: THOUGHT, places: brands.map(({ _id, year }) => ({ brandId: _id, year })) };
}

function brandOf({ today }: Moment, organisation: Organisation, facts: BrandFacts, index: number): BrandDoc {
  const { member } = personNamed(organisation, facts.inCharge);
  const year = facts.special ? today.slice(0, 4) : null;
  const _id = `brand-${index + 1}`;
  const createdAtMs = startOfDayMs(addDays(today, -340)) + index;
  return {
    _id,
    unitId: organisation.unitId,
    kind: facts.special ? 'special' : 'brand',
    year,
    name: facts.name,
    slogan: facts.slogan,
    plan: facts.plan,
    personInChargeId: member._id,
    personInChargeName: member.name,
    stages: facts.stages.map(({ from, to, ...stage }) => ({
      ...stage,
      startsOn: addDays(today, -from),
      endsOn: addDays(today, -to),
    })),
    projectKeys: facts.projects,
    activityIds: [],
    story: facts.story,
    pictures: [],
    moments: facts.moments.map(({ title, daysAgo, text }) => ({
      title,
      day: addDays(today, -daysAgo),
      text,
      pictures: [],
    })),
    withdrawn: false,
    withdrawReason: '',
    revision: 1,
    changedByName: member.name,
    changedAtMs: createdAtMs,
    createdAtMs,
    listKey: year === null ? `0:${timeKey(createdAtMs, _id)}` : `1:${9999 - Number(year)}:${_id}`,
  };
}
