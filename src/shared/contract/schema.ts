import * as v from 'valibot';
import { cleanText } from '../text/clean-text';
import { parseLocalDate } from '../time/local-date';
import { parsePeriodKey } from '../time/period';

/** Instants outside these years are slips or attacks, not activities. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

/** One line of text, cleaned, with its limits in characters. `label` names the field in messages. */
export const text = (label: string, minLength: number, maxLength: number) =>
  v.pipe(
    v.string(`请填写${label}`),
    v.maxLength(maxLength * 4 + 64, `${label}太长，请控制在${maxLength}字以内`),
    v.transform(cleanText),
    // Who left it empty is not told a number of characters.
    v.minLength(Math.min(minLength, 1), `请填写${label}`),
    v.minLength(minLength, `${label}至少${minLength}个字`),
    v.maxLength(maxLength, `${label}太长，请控制在${maxLength}字以内`),
  );

/** Id of a document; made by the server or by the client's id maker, never shown. */
export const id = v.pipe(
  v.string('请重新选择'),
  v.regex(/^[A-Za-z0-9_:-]{1,96}$/, '编号不正确，请返回重新选择'),
);

/** An integer within limits; `unit` is told in the message. */
export const integer = (label: string, min: number, max: number, unit = '') =>
  v.pipe(
    v.number(`请填写${label}`),
    v.integer(`${label}要填整数`),
    v.minValue(min, `${label}不能小于${min}${unit}`),
    v.maxValue(max, `${label}不能大于${max}${unit}`),
  );

/** Which version of a document the caller saw; documents count their changes from 1. */
export const revision = integer('版本', 1, 1_000_000);

/** An instant in milliseconds since 1970. */
export const instantMs = (label: string) =>
  v.pipe(
    v.number(`请选择${label}`),
    v.integer(`${label}不正确，请重新选择`),
    v.minValue(EARLIEST_MS, `${label}不正确，请重新选择`),
    v.maxValue(LATEST_MS, `${label}不正确，请重新选择`),
  );

/** A civil day of the calendar. */
export const localDate = (label: string) =>
  v.pipe(
    v.string(`请选择${label}`),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const date = parseLocalDate(dataset.value);
      if (date && date >= '2000-01-01' && date < '2100-01-01') return date;
      addIssue({ message: `${label}不正确，请重新选择` });
      return NEVER;
    }),
  );

export const periodKey = v.pipe(
  v.string('请选择时间范围'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const key = parsePeriodKey(dataset.value);
    if (key) return key;
    addIssue({ message: '时间范围不正确，请重新选择' });
    return NEVER;
  }),
);

/** A calendar year of this century, `2026`. */
export const calendarYear = (label: string) =>
  v.pipe(v.string(`请选择${label}`), v.regex(/^20\d{2}$/, `${label}不正确，请重新选择`));

/** A time of day, `HH:mm`. */
export const clockTime = (label: string) =>
  v.pipe(v.string(`请选择${label}`), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, `${label}不正确，请重新选择`));

/** One of a list; messages name the field. */
export const oneOf = <const T extends readonly string[]>(label: string, options: T) =>
  v.picklist(options, `请选择${label}`);

/** Where the next page starts; made by the server, opaque to the client. */
export const cursor = v.optional(v.pipe(v.string('请下拉刷新后再试'), v.maxLength(200, '请下拉刷新后再试')));

/**
 * Where the app stores pictures of records (services/files.ts), in whatever environment. The storage holds other
 * files as well (sheets of people, of invitations), which nobody shall put before a reviewer as a picture.
 */
const PICTURE = /^cloud:\/\/[\w.-]{1,100}\/record\/[\w-]{1,80}\.(?:jpe?g|png|webp|gif)$/;

/** Cloud file id of a picture. */
export const picture = v.pipe(v.string('图片不正确，请重新选择'), v.regex(PICTURE, '图片不正确，请重新选择'));

/** Cloud file ids of pictures. */
export const pictures = v.pipe(v.array(picture, '图片不正确，请重新选择'), v.maxLength(9, '最多9张图片'));

/** Cloud file id of a sheet that is to be read; the handler sees whose it is and where it lies. */
export const sheetFile = v.pipe(
  v.string('请选择文件'),
  v.regex(/^cloud:\/\/[\w./-]{1,400}$/, '请重新选择文件'),
);

/** A page of rows with the cursor of the next one, if there is one. */
export const page = <T extends v.GenericSchema>(row: T) =>
  v.strictObject({ rows: v.array(row), nextCursor: v.nullable(v.string()) });
