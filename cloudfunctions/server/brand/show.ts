import { stageState } from '../../../src/shared/brand/brand';
import type { BrandDetail } from '../../../src/shared/brand/contract';
import type { BrandFigures } from '../../../src/shared/brand/figures';
import { localDateOf } from '../../../src/shared/time/local-date';
import type { Handler, MemberContext } from '../context';
import type { ActivityDoc } from '../store/documents/activity';
import type { BrandDoc, BrandPageDoc } from '../store/documents/brand';
import { type HeldActivities, heldActivities } from './held-activities';
import { heldRows } from './held-rows';
import { brandRow } from './list';
import { loadBrand, mayChangeBrand } from './load-brand';
import { figuresOf, talliesOf } from './year-figures';

export const show: Handler<'brand.show'> = async (context, { brandId }) => {
  const { store, today } = context;
  const brand = await loadBrand(context, store, brandId);
  const year = brand.year ?? today.slice(0, 4);
  const [tallies, activities, page] = await Promise.all([
    talliesOf(store, brand.unitId, year),
    heldActivities(context, brand, brand.stages),
    store.get('brand_pages', brandId),
  ]);
  return detail(context, { brand, ...activities, page, figures: figuresOf(tallies, brand, year), year });
};

interface Told {
  readonly brand: BrandDoc;
  /** Latest first. */
  readonly held: readonly ActivityDoc[];
  readonly named: readonly ActivityDoc[];
  readonly stages: HeldActivities<BrandDoc['stages'][number]>['stages'];
  /** What strangers see; null: nothing. */
  readonly page: BrandPageDoc | null;
  readonly figures: BrandFigures;
  readonly year: string;
}

function detail(
  context: MemberContext,
  { brand, held, named, stages, page, figures, year }: Told,
): BrandDetail {
  const { caller, today } = context;
  const projects = caller.unit.projects.filter(({ key }) => brand.projectKeys.includes(key));
  return {
    ...brandRow(brand, figures, today),
    stages: stages.map((stage) => ({ ...stage, state: stageState(stage, today) })),
    unitName: caller.unit.name,
    plan: brand.plan,
    personInChargeId: brand.personInChargeId,
    projects: projects.map(({ key, label }) => ({ key, label })),
    months: figures.months.map((month) => ({ ...month })),
    figuresYear: year,
    story: brand.story,
    pictures: [...brand.pictures],
    moments: brand.moments.map((moment) => ({ ...moment, pictures: [...moment.pictures] })),
    held: heldRows(held, year, figures),
    activities: named.map(({ _id, title, startsAtMs }) => ({
      activityId: _id,
      title,
      day: localDateOf(startsAtMs),
    })),
    revision: brand.revision,
    withdrawn: brand.withdrawn,
    mayChange: mayChangeBrand(context, brand),
    mayWithdraw: !brand.withdrawn && caller.roles.has('secretary'),
    visit: page && {
      agreedByName: page.agreedByName,
      agreedOn: localDateOf(page.agreedAtMs),
      pictures: page.pictures.concat(page.moments.flatMap((moment) => moment.pictures)),
      outdated: page.brandRevision !== brand.revision,
    },
    mayPublish: !brand.withdrawn && (caller.roles.has('secretary') || caller.roles.has('administrator')),
  };
}
