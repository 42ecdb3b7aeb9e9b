import { personalDataIn } from '../../../src/shared/brand/personal-data';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { everyMember } from '../membership/every-member';
import type { BrandDoc } from '../store/documents/brand';
import { brandPageSums } from './brand-page';
import { loadBrand } from './load-brand';

/** What a visitor reads was looked at by the content check when it was saved; here it is about persons. */
export const publish: Handler<'brand.publish'> = async (
  context,
  { brandId, revision, pictures, namesAgreed },
) => {
  const { caller, store, now } = context;
  const brand = await loadBrand(context, store, brandId);
  refuseUnfit(brand, revision, pictures);
  const peopleNames = (await everyMember(store, brand.unitId)).map(({ name }) => name);
  refusePersonalData(brand, peopleNames, namesAgreed);
  const sums = await brandPageSums(context, brand, brand.stages, peopleNames);
  return context.write(async (tx) => {
    refuseUnfit(await loadBrand(context, tx, brandId), revision, pictures);
    // Written as it is: who withdraws or changes the brand at the same instant collides.
    await tx.patch('brands', brandId, { revision });
    const { unitId, kind, year, name, slogan, story } = brand;
    await tx.put('brand_pages', {
      ...sums,
      _id: brandId,
      unitId,
      kind,
      year,
      name,
      slogan,
      story,
      unitName: caller.unit.name,
      pictures: brand.pictures.filter((picture) => pictures.includes(picture)),
      moments: brand.moments.map((moment) => ({
        ...moment,
        pictures: moment.pictures.filter((picture) => pictures.includes(picture)),
      })),
      brandRevision: brand.revision,
      agreedById: caller.member._id,
      agreedByName: caller.member.name,
      agreedAtMs: now,
      namesAgreed,
    });
    return { brandId };
  });
};

export const unpublish: Handler<'brand.unpublish'> = (context, { brandId }) =>
  context.write(async (tx) => {
    await loadBrand(context, tx, brandId);
    await tx.remove('brand_pages', brandId);
    return { brandId };
  });

function refuseUnfit(brand: BrandDoc, revision: number, pictures: readonly string[]): void {
  if (brand.withdrawn) throw new AppError('STATE_CHANGED', '这个品牌已经撤下，不能对外展示');
  if (brand.revision !== revision) {
    throw new AppError('STATE_CHANGED', `${brand.changedByName}刚刚改过，请返回刷新，看过再展示`);
  }
  const own = [...brand.pictures, ...brand.moments.flatMap((moment) => moment.pictures)];
  if (pictures.some((picture) => !own.includes(picture))) {
    const message = '有图片已不在品牌里，请返回刷新后重新选择';
    throw new AppError('INPUT_INVALID', message, { pictures: message });
  }
}

function refusePersonalData(brand: BrandDoc, peopleNames: readonly string[], namesAgreed: boolean): void {
  const { name, slogan, story, stages, moments } = brand;
  const texts = [name, slogan, story];
  for (const stage of stages) texts.push(stage.name, stage.goal);
  for (const moment of moments) texts.push(moment.title, moment.text);
  const found = personalDataIn(texts, peopleNames);
  if (found.numbers) {
    throw new AppError('INPUT_INVALID', '文字里有电话或证件号码，请先修改品牌，去掉号码后再对外展示');
  }
  if (found.names.length === 0 || namesAgreed) return;
  const message = `文字里有姓名：${found.names.join('、')}。请改写，或确认本人同意公开`;
  throw new AppError('INPUT_INVALID', message, { namesAgreed: message });
}
