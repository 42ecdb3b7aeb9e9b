import { stageState } from '../../../src/shared/brand/brand';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';

/** Anyone may hold the link, of whatever unit: one request for one document, whoever asks and however often. */
export const visit: Handler<'brand.visit'> = async ({ store, today }, { brandId }) => {
  const page = await store.get('brand_pages', brandId);
  if (!page) throw new AppError('NOT_FOUND', '这个品牌未对外展示');
  const [face = null] = page.pictures;
  return {
    unitName: page.unitName,
    kind: page.kind,
    year: page.year,
    name: page.name,
    slogan: page.slogan,
    picture: face,
    story: page.story,
    pictures: [...page.pictures],
    stages: page.stages.map((stage) => ({ ...stage, state: stageState(stage, today) })),
    moments: page.moments.map((moment) => ({ ...moment, pictures: [...moment.pictures] })),
    sessions: page.sessions,
    records: page.records,
    minutes: page.minutes,
    creditMinutes: page.creditMinutes ?? null,
    months: page.months.map((month) => ({ ...month, creditMinutes: month.creditMinutes ?? null })),
    figuresYear: page.figuresYear,
    held: page.held.map((activity) => ({ ...activity })),
    refreshedOn: page.refreshedOn,
  };
};
