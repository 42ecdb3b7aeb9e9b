import * as v from 'valibot';
import { ACTIVITY_TYPES } from '../activity/activity-type';
import { EVERY_MEMBER, read } from '../contract/action-spec';
import { ARCHIVE_CLASSES } from './archive-class';
import { INDICATOR_KINDS } from './indicator';
import { METRIC_PERIODS, METRICS } from './metric';

/** `3-2-1`. */
export const indicatorKeyInput = v.pipe(
  v.string('请选择指标'),
  v.regex(/^[1-9]\d?(-[1-9]\d?){1,3}$/, '指标不正确，请返回重新选择'),
);

const year = v.pipe(v.string('请选择年度'), v.regex(/^20\d{2}$/, '年度不正确，请重新选择'));

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

const headings = v.array(v.strictObject({ code: v.string(), title: v.string() }));

export const standardActions = {
  'standard.chapters': read(
    EVERY_MEMBER,
    'The standard of a year as a tree with weights, without the texts of the indicators; `year` null: the year worked on.',
    v.strictObject({ year: v.nullable(year) }),
    v.strictObject({
      name: v.string(),
      year: v.string(),
      /** Of hundred; null: the standard does not say. */
      passPercent: v.nullable(v.number()),
      grades: v.array(v.strictObject({ label: v.string(), percent: v.number() })),
      chapters: v.array(
        v.strictObject({
          code: v.string(),
          title: v.string(),
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
    'One indicator with its definition and statement of the year; `year` null: the year worked on.',
    v.strictObject({ year: v.nullable(year), key: indicatorKeyInput }),
    v.strictObject({
      key: v.string(),
      year: v.string(),
      chapterTitle: v.string(),
      /** Empty where it lies in the chapter directly. */
      headingTitle: v.string(),
      indicator: indicatorView,
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
} as const;
