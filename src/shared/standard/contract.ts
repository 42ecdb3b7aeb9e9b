import * as v from 'valibot';
import { ACTIVITY_TYPES } from '../activity/activity-type';
import { campaignYearInput, campaignYearView } from '../campaign/campaign-year-input';
import {
  ADMINISTRATORS,
  EVERY_MEMBER,
  heavy,
  MANAGERS,
  read,
  SECRETARIES,
  write,
} from '../contract/action-spec';
import { calendarYear, id, integer, oneOf, sheetFile, text } from '../contract/schema';
import { ARCHIVE_CLASSES } from './archive-class';
import { CHAPTER_CODE, LINE_CODE } from './check-standard';
import { INDICATOR_KINDS, MAX_STATEMENT_CHARS } from './indicator';
import { MAX_EVIDENCE_CHARS, MAX_MANUAL_TARGET, MAX_PIECES, MAX_REQUIREMENT_CHARS } from './limits';
import { METRIC_PERIODS, METRICS } from './metric';

/** `3-2-1`. */
export const indicatorKeyInput = v.pipe(
  v.string('请选择指标'),
  v.regex(/^[1-9]\d?(-[1-9]\d?){1,3}$/, '指标不正确，请返回重新选择'),
);

const indicatorView = v.strictObject({
  code: v.string(),
  title: v.string(),
  requirement: v.string(),
  kind: v.picklist(INDICATOR_KINDS),
  weightCentipoints: v.number(),
  lookBackYears: v.number(),
  evidence: v.strictObject({
    text: v.string(),
    minimumPieces: v.number(),
    classes: v.array(v.picklist(ARCHIVE_CLASSES)),
    activityTypes: v.array(v.picklist(ACTIVITY_TYPES)),
  }),
  binding: v.nullable(
    v.strictObject({
      metric: v.picklist(METRICS),
      argument: v.nullable(v.string()),
      target: v.number(),
      period: v.picklist(METRIC_PERIODS),
    }),
  ),
  manualTarget: v.number(),
  departmentId: v.nullable(v.string()),
});

const uniqueList = <const T extends readonly string[]>(label: string, options: T) =>
  v.pipe(
    v.array(oneOf(label, options), `请选择${label}`),
    v.maxLength(options.length, `${label}重复`),
    v.check((list) => new Set(list).size === list.length, `${label}重复`),
  );

const lineCode = v.pipe(v.string('请填写编号'), v.regex(LINE_CODE, '编号请写成“3.2”或“3.2.1”这样'));
const chapterCode = v.pipe(v.string('请填写编号'), v.regex(CHAPTER_CODE, '章的编号请填1至99的数字'));

const indicatorInput = v.strictObject({
  code: lineCode,
  title: text('名称', 1, 60),
  requirement: text('要求', 1, MAX_REQUIREMENT_CHARS),
  kind: oneOf('类型', INDICATOR_KINDS),
  /** Hundredths of a point. */
  weightCentipoints: integer('分值', 0, 10_000),
  lookBackYears: integer('回溯年限', 0, 10, '年'),
  evidence: v.strictObject({
    text: text('材料要求', 0, MAX_EVIDENCE_CHARS),
    minimumPieces: integer('最少件数', 0, MAX_PIECES, '件'),
    classes: uniqueList('材料类别', ARCHIVE_CLASSES),
    activityTypes: uniqueList('活动类型', ACTIVITY_TYPES),
  }),
  binding: v.nullable(
    v.strictObject({
      metric: oneOf('自动计数', METRICS),
      argument: v.nullable(text('统计内容', 1, 60)),
      target: integer('目标', 1, 1_000_000_000),
      period: oneOf('周期', METRIC_PERIODS),
    }),
  ),
  manualTarget: integer('目标', 0, MAX_MANUAL_TARGET),
  departmentId: v.nullable(id),
});

/** Counts the changes of a chapter's definitions; a change names the one it was made on. */
const revision = integer('版本', 0, 1_000_000_000);
const changed = v.strictObject({ revision: v.number() });

const sheetProblem = v.strictObject({ row: v.number(), column: v.string(), message: v.string() });

const headings = v.array(v.strictObject({ code: v.string(), title: v.string() }));

export const standardActions = {
  'standard.chapters': read(
    EVERY_MEMBER,
    'The standard of a year as a tree with weights, without the texts of the indicators.',
    v.strictObject(campaignYearInput),
    v.strictObject({
      name: v.string(),
      ...campaignYearView,
      /** Of hundred; null: the standard does not say. */
      passPercent: v.nullable(v.number()),
      grades: v.array(v.strictObject({ label: v.string(), percent: v.number() })),
      chapters: v.array(
        v.strictObject({
          code: v.string(),
          title: v.string(),
          revision: v.number(),
          headings,
          indicators: v.array(
            v.strictObject({
              key: v.string(),
              code: v.string(),
              title: v.string(),
              kind: v.picklist(INDICATOR_KINDS),
              weightCentipoints: v.number(),
              departmentId: v.nullable(v.string()),
              /** The system counts it. */
              counted: v.boolean(),
              statementChars: v.number(),
            }),
          ),
        }),
      ),
    }),
  ),
  'standard.indicator': read(
    EVERY_MEMBER,
    'One indicator with its definition and statement of the year.',
    v.strictObject({ ...campaignYearInput, key: indicatorKeyInput }),
    v.strictObject({
      key: v.string(),
      ...campaignYearView,
      chapterTitle: v.string(),
      chapterRevision: v.number(),
      /** Empty where it lies in the chapter directly. */
      headingTitle: v.string(),
      indicator: indicatorView,
      /** What the system counts for it, in words; empty where it counts nothing. */
      countedAs: v.string(),
      /** Of whoever answers for it; empty: the office. */
      departmentName: v.string(),
      grades: v.array(v.strictObject({ label: v.string(), percent: v.number() })),
      statement: v.strictObject({
        text: v.string(),
        /** 0: nothing was written yet. */
        revision: v.number(),
        writtenAtMs: v.nullable(v.number()),
        writtenByName: v.string(),
        /** Last first, without the present one. */
        earlier: v.array(
          v.strictObject({ text: v.string(), writtenAtMs: v.number(), writtenByName: v.string() }),
        ),
        /** What was written for it the year before, to go on from; empty without one. */
        lastYear: v.string(),
      }),
    }),
  ),
  'standard.saveIndicator': write(
    ADMINISTRATORS,
    'Adds an indicator to the year worked on (`key` null) or changes one. A code or kind that evidence, tasks or results hang on stays.',
    v.strictObject({
      key: v.nullable(indicatorKeyInput),
      /** Of the chapter that the code lies in. */
      revision,
      indicator: indicatorInput,
    }),
    v.strictObject({ key: v.string(), revision: v.number() }),
  ),
  'standard.removeIndicator': write(
    ADMINISTRATORS,
    'Removes an indicator that nothing hangs on.',
    v.strictObject({ key: indicatorKeyInput, revision }),
    changed,
  ),
  'standard.saveHeading': write(
    ADMINISTRATORS,
    'Adds a heading to a chapter or changes its title.',
    v.strictObject({ code: lineCode, title: text('名称', 1, 60), revision }),
    changed,
  ),
  'standard.removeHeading': write(
    ADMINISTRATORS,
    'Removes a heading with nothing under it.',
    v.strictObject({ code: lineCode, revision }),
    changed,
  ),
  'standard.saveChapter': write(
    ADMINISTRATORS,
    'Adds a chapter to the year worked on (`isNew`) or changes its title.',
    v.strictObject({ code: chapterCode, title: text('名称', 1, 60), isNew: v.boolean('请重新选择') }),
    changed,
  ),
  'standard.removeChapter': write(
    ADMINISTRATORS,
    'Removes a chapter with nothing in it.',
    v.strictObject({ code: chapterCode }),
    v.strictObject({ code: v.string() }),
  ),
  'standard.saveScale': write(
    ADMINISTRATORS,
    'Changes the name of the standard, its grades and how many points of hundred it takes.',
    v.strictObject({
      name: text('标准名称', 2, 60),
      passPercent: v.nullable(integer('达标分数', 1, 100, '分')),
      grades: v.pipe(
        v.array(
          v.strictObject({
            label: text('等级', 1, 10),
            percent: integer('得分比例', 0, 100),
          }),
          '请填写等级',
        ),
        v.maxLength(8, '最多8个等级'),
      ),
    }),
    v.strictObject({ name: v.string() }),
  ),
  'standard.saveStatement': write(
    SECRETARIES,
    'Writes the statement on an indicator; `revision` is the one it was written on, `year` the year it tells of, which must still be worked on. What stood there before is kept.',
    v.strictObject({
      year: calendarYear('年度'),
      key: indicatorKeyInput,
      revision,
      text: text('填报说明', 0, MAX_STATEMENT_CHARS),
    }),
    v.strictObject({ revision: v.number(), chars: v.number() }),
  ),
  'standard.exportSheet': heavy(
    read(
      MANAGERS,
      'The standard of a year as an Excel sheet, as a cloud file; with the words that may be filled in.',
      v.strictObject(campaignYearInput),
      v.strictObject({ fileId: v.string(), indicators: v.number() }),
    ),
  ),
  'standard.importSheet': heavy(
    write(
      ADMINISTRATORS,
      'Replaces the standard of the year worked on by an uploaded Excel sheet, this app’s own or the table of a province: all or nothing. `preview` only tells what would happen.',
      v.strictObject({
        fileId: sheetFile,
        preview: v.boolean('请选择预览或导入'),
      }),
      v.strictObject({
        chapters: v.number(),
        /** Indicators by what happens to them. */
        added: v.number(),
        changed: v.number(),
        unchanged: v.number(),
        removed: v.number(),
        /** Scored points together, in hundredths; a hundred points are usual. */
        centipoints: v.number(),
        problems: v.array(sheetProblem),
        /** Of a province's own table: how it was understood, in Chinese. Empty for this app's sheet. */
        notes: v.array(v.string()),
        /** False when there are problems, or for a preview. */
        saved: v.boolean(),
      }),
    ),
  ),
} as const;
