import * as v from 'valibot';
import { EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { calendarYear, id, localDate, oneOf, pictures, revision, text } from '../contract/schema';
import { BRAND_KINDS, MAX_BRAND_ACTIVITIES, MAX_BRAND_PROJECTS, MAX_MOMENTS, MAX_STAGES } from './brand';
import { brandFigureFields, brandMonths, heldActivity, shownMoment, shownStage } from './shown';
import { brandVisitActions } from './visit-contract';

const year = calendarYear('年份');

const stage = v.strictObject({
  name: text('阶段名称', 1, 20),
  startsOn: localDate('开始日期'),
  endsOn: localDate('结束日期'),
  goal: text('阶段目标', 0, 200),
  done: v.boolean('请选择是否完成'),
});

const moment = v.strictObject({
  title: text('精彩瞬间', 1, 40),
  day: localDate('日期'),
  text: text('说明', 0, 200),
  pictures,
});

const brandFields = {
  kind: oneOf('类别', BRAND_KINDS),
  year: v.nullable(year),
  name: text('名称', 2, 30),
  slogan: text('口号', 0, 40),
  plan: text('创建方案', 0, 1000),
  personInChargeId: id,
  stages: v.pipe(v.array(stage), v.maxLength(MAX_STAGES, `最多${MAX_STAGES}个阶段`)),
  projectKeys: v.pipe(
    v.array(text('项目', 1, 40)),
    v.maxLength(MAX_BRAND_PROJECTS, `最多关联${MAX_BRAND_PROJECTS}个项目`),
  ),
  activityIds: v.pipe(
    v.array(id),
    v.maxLength(MAX_BRAND_ACTIVITIES, `最多关联${MAX_BRAND_ACTIVITIES}场活动`),
  ),
  story: text('品牌故事', 0, 2000),
  pictures,
  moments: v.pipe(v.array(moment), v.maxLength(MAX_MOMENTS, `最多${MAX_MOMENTS}个瞬间`)),
};

const brandRow = v.strictObject({
  brandId: id,
  kind: v.picklist(BRAND_KINDS),
  year: v.nullable(v.string()),
  name: v.string(),
  slogan: v.string(),
  picture: v.nullable(v.string()),
  personInChargeName: v.string(),
  stagesDone: v.number(),
  stages: v.number(),
  stagesLate: v.number(),
  ...brandFigureFields,
});
export type BrandRow = v.InferOutput<typeof brandRow>;

const brandDetail = v.strictObject({
  ...brandRow.entries,
  stages: v.array(shownStage),
  unitName: v.string(),
  plan: v.string(),
  personInChargeId: id,
  projects: v.array(v.strictObject({ key: v.string(), label: v.string() })),
  /** Of the year shown, January to December. */
  months: brandMonths,
  /** The year of the figures. */
  figuresYear: v.string(),
  story: v.string(),
  pictures: v.array(v.string()),
  moments: v.array(shownMoment),
  /** Latest first, at most twenty. */
  held: v.array(heldActivity),
  /** Named beside the projects, with their names, for the form. */
  activities: v.array(v.strictObject({ activityId: id, title: v.string(), day: v.string() })),
  revision: v.number(),
  withdrawn: v.boolean(),
  mayChange: v.boolean(),
  mayWithdraw: v.boolean(),
  /** Whether strangers see it, and since whose word; null: they do not. */
  visit: v.nullable(
    v.strictObject({
      agreedByName: v.string(),
      agreedOn: v.string(),
      pictures: v.array(v.string()),
      /** The brand was changed since: strangers see it as it was. */
      outdated: v.boolean(),
    }),
  ),
  mayPublish: v.boolean(),
});
export type BrandDetail = v.InferOutput<typeof brandDetail>;

const saved = v.strictObject({ brandId: id, revision: v.number() });

/** 1+4+X: one line of thought, brands, a special project each year. */
export const brandActions = {
  ...brandVisitActions,
  'brand.list': read(
    EVERY_MEMBER,
    'The unit’s line of thought, its brands, and special projects newest year first, with the figures of a year.',
    v.strictObject({ year }),
    v.strictObject({
      thought: v.string(),
      mayManage: v.boolean(),
      rows: v.array(brandRow),
    }),
  ),
  'brand.show': read(
    EVERY_MEMBER,
    'One brand as it is shown: story, figures, stages with what was held, moments.',
    v.strictObject({ brandId: id }),
    brandDetail,
  ),
  'brand.save': write(
    EVERY_MEMBER,
    'Adds a brand or a year’s special project (secretaries), or changes one (they and the person in charge).',
    v.strictObject({ brandId: v.nullable(id), revision: v.nullable(revision), ...brandFields }),
    saved,
  ),
  'brand.withdraw': write(
    SECRETARIES,
    'Takes a brand out of the list with a reason; what was done stays counted where it was done.',
    v.strictObject({ brandId: id, revision, reason: text('原因', 2, 200) }),
    saved,
  ),
  'brand.saveThought': write(
    SECRETARIES,
    'Sets the unit’s line of thought, one sentence.',
    v.strictObject({ thought: text('工作思路', 0, 60) }),
    v.strictObject({ thought: v.string() }),
  ),
} as const;
