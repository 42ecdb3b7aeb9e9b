import { MAX_BRANDS, stageState } from '../../../src/shared/brand/brand';
import type { BrandRow } from '../../../src/shared/brand/contract';
import type { BrandFigures } from '../../../src/shared/brand/figures';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import type { BrandDoc } from '../store/documents/brand';
import { figuresOf, talliesOf } from './year-figures';

/** Brands and the special projects of twenty years. */
const MOST_ROWS = MAX_BRANDS + 20;

export const list: Handler<'brand.list'> = async ({ store, caller, today }, { year }) => {
  const unitId = caller.unit._id;
  const [brands, tallies] = await Promise.all([
    store.find('brands', {
      where: { unitId, withdrawn: false },
      orderBy: [['listKey', 'asc']],
      limit: MOST_ROWS,
    }),
    talliesOf(store, unitId, year),
  ]);
  return {
    thought: caller.unit.brands?.thought ?? '',
    mayManage: caller.roles.has('secretary'),
    rows: brands.map((brand) => brandRow(brand, figuresOf(tallies, brand, brand.year ?? year), today)),
  };
};

export function brandRow(
  brand: BrandDoc,
  { sessions, records, minutes, creditMinutes }: BrandFigures,
  today: LocalDate,
): BrandRow {
  const states = brand.stages.map((stage) => stageState(stage, today));
  return {
    brandId: brand._id,
    kind: brand.kind,
    year: brand.year,
    name: brand.name,
    slogan: brand.slogan,
    picture: brand.pictures[0] ?? null,
    personInChargeName: brand.personInChargeName,
    stages: states.length,
    stagesDone: states.filter((state) => state === 'done').length,
    stagesLate: states.filter((state) => state === 'late').length,
    sessions,
    records,
    minutes,
    creditMinutes,
  };
}
