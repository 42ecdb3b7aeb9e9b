import * as v from 'valibot';
import { read, write } from '../contract/action-spec';
import { id, picture, revision } from '../contract/schema';
import { BRAND_KINDS, MAX_MOMENTS } from './brand';
import { brandFigureFields, heldActivity, shownMoment, shownStage } from './shown';

/** Of the brand's own pictures and those of its moments: each is chosen for strangers one by one. */
const MAX_VISIT_PICTURES = 9 + 9 * MAX_MOMENTS;

/** The part of `minutes` that is 信用时长; null on a page published before it was kept, until the next night. */
const creditMinutes = v.nullable(v.number());

const brandVisit = v.strictObject({
  unitName: v.string(),
  kind: v.picklist(BRAND_KINDS),
  year: v.nullable(v.string()),
  name: v.string(),
  slogan: v.string(),
  picture: v.nullable(v.string()),
  story: v.string(),
  pictures: v.array(v.string()),
  stages: v.array(shownStage),
  moments: v.array(shownMoment),
  ...brandFigureFields,
  creditMinutes,
  /** January to December. */
  months: v.array(v.strictObject({ records: v.number(), minutes: v.number(), creditMinutes })),
  figuresYear: v.string(),
  /** Latest first, at most twenty. */
  held: v.array(v.omit(heldActivity, ['activityId'])),
  /** Day of the figures. */
  refreshedOn: v.string(),
});
export type BrandVisit = v.InferOutput<typeof brandVisit>;

const brandId = v.strictObject({ brandId: id });

export const brandVisitActions = {
  'brand.publish': write(
    ['secretary', 'administrator'],
    'Shows a brand to strangers (对外展示) as it stands now, with the pictures chosen for them, or shows it anew after a change. Phone and ID numbers are refused; names of the unit’s people only with the word that they agreed.',
    v.strictObject({
      brandId: id,
      revision,
      pictures: v.pipe(
        v.array(picture, '图片不正确，请重新选择'),
        v.maxLength(MAX_VISIT_PICTURES, '图片太多，请少选几张'),
      ),
      namesAgreed: v.boolean('请选择是否已征得本人同意'),
    }),
    brandId,
  ),
  'brand.unpublish': write(
    ['secretary', 'administrator'],
    'Shows a brand to strangers no more, from this moment on.',
    brandId,
    brandId,
  ),
  'brand.visit': read(
    'anyone',
    'A brand as strangers see it, if its unit shows it to them: name, slogan, story, stages, sums and activities; nobody’s name, and pictures only as chosen.',
    brandId,
    brandVisit,
  ),
} as const;
