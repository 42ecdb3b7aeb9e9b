import * as v from 'valibot';
import {
  ADMINISTRATORS,
  EVERY_MEMBER,
  heavy,
  MANAGERS,
  read,
  SECRETARIES,
  write,
} from '../contract/action-spec';
import {
  calendarYear,
  cursor,
  id,
  integer,
  localDate,
  oneOf,
  page,
  revision,
  text,
} from '../contract/schema';
import {
  ADOPTION_LEVEL_LABELS,
  ADOPTION_LEVELS,
  type AdoptionLevel,
  MAX_SCORE_POINTS,
} from './adoption-level';
import { emptyValue, type LedgerField } from './field';
import { fieldSchema } from './field-schema';
import { LEDGER_KINDS, type LedgerKind } from './kind';
import { LEDGER_KIND_FACTS } from './kind-facts';
import { LEDGER_EVENTS, LEDGER_STATES } from './ledger-state';

const kind = oneOf('台账', LEDGER_KINDS);
const year = calendarYear('年份');
const fieldValue = v.nullable(v.union([v.string(), v.number(), v.array(v.string())]));

/** A phone that does not know a field yet leaves it out: then nothing was entered. */
const entered = (field: LedgerField) =>
  field.required ? fieldSchema(field) : v.optional(fieldSchema(field), emptyValue(field));

/** The fields of one kind, made from the table of kinds. */
const entryOf = (of: LedgerKind) =>
  v.strictObject({
    kind: v.literal(of),
    values: v.strictObject(
      Object.fromEntries(LEDGER_KIND_FACTS[of].fields.map((field) => [field.key, entered(field)])),
      '提交的内容不正确，请返回重新填写',
    ),
  });

const score = (level: AdoptionLevel) => integer(ADOPTION_LEVEL_LABELS[level], 0, MAX_SCORE_POINTS, '分');
const scoreTable = v.strictObject({
  own: score('own'),
  district: score('district'),
  city: score('city'),
  province: score('province'),
  national: score('national'),
});

const sums = {
  entries: v.number(),
  amountFen: v.number(),
  people: v.number(),
  scorePoints: v.number(),
};

const entryRow = v.strictObject({
  entryId: id,
  kind: v.picklist(LEDGER_KINDS),
  title: v.string(),
  /** The civil day it belongs to. */
  day: v.string(),
  /** What a list tells under the title, in Chinese. */
  lines: v.array(v.string()),
  state: v.picklist(LEDGER_STATES),
  /** Of a confirmed article; 0 otherwise. */
  scorePoints: v.number(),
  picture: v.nullable(v.string()),
  createdByName: v.string(),
});
export type LedgerRow = v.InferOutput<typeof entryRow>;

const entryDetail = v.strictObject({
  ...entryRow.entries,
  values: v.record(v.string(), fieldValue),
  /** Names of the people and entries that the values name by id. */
  names: v.record(v.string(), v.string()),
  revision: v.number(),
  departmentName: v.string(),
  mayChange: v.boolean(),
  mayConfirm: v.boolean(),
  history: v.array(
    v.strictObject({
      atMs: v.number(),
      byName: v.string(),
      event: v.picklist(LEDGER_EVENTS),
      reason: v.string(),
      changes: v.array(v.strictObject({ label: v.string(), before: v.string(), after: v.string() })),
    }),
  ),
});
export type LedgerDetail = v.InferOutput<typeof entryDetail>;

const saved = v.strictObject({ entryId: id, revision: v.number(), state: v.picklist(LEDGER_STATES) });

/** Ledgers: partners, helping, venues, media, talks, meetings. One table of kinds makes all of them. */
export const ledgerActions = {
  'ledger.home': read(
    EVERY_MEMBER,
    'The ledgers open to the caller with the sums of a year; of a confidential one managers learn the numbers.',
    v.strictObject({ year }),
    v.strictObject({
      kinds: v.array(
        v.strictObject({
          kind: v.picklist(LEDGER_KINDS),
          /** Of the year. */
          ...sums,
          /** Kept at present, of all years. */
          total: v.number(),
          mayWrite: v.boolean(),
        }),
      ),
      /** Articles that wait for a secretary; 0 for others. */
      articlesToConfirm: v.number(),
    }),
  ),
  'ledger.list': read(
    EVERY_MEMBER,
    'Entries of one ledger: a year newest first, a register (`year` null) by name; what belongs under one entry with `parentId`. Withdrawn ones are told only when asked for by `state`.',
    v.strictObject({
      kind,
      year: v.nullable(year),
      state: v.nullable(oneOf('状态', LEDGER_STATES)),
      parentId: v.nullable(id),
      cursor,
    }),
    page(entryRow),
  ),
  'ledger.get': read(
    EVERY_MEMBER,
    'One entry with who changed what.',
    v.strictObject({ entryId: id }),
    entryDetail,
  ),
  'ledger.colleagues': read(
    EVERY_MEMBER,
    'Colleagues by the beginning of the name, for whom an own entry names: name and department alone, at most twenty.',
    v.strictObject({ name: text('姓名', 1, 30) }),
    v.strictObject({
      rows: v.array(v.strictObject({ memberId: id, name: v.string(), departmentName: v.string() })),
    }),
  ),
  'ledger.save': write(
    EVERY_MEMBER,
    'Adds an entry (`entryId` and `revision` null) or changes the revision that was seen. Who may write which ledger is in its table; an article waits for confirmation and stands once a title and outlet in a year; a venue is booked once at a time.',
    v.strictObject({
      entryId: v.nullable(id),
      revision: v.nullable(revision),
      entry: v.variant('kind', LEDGER_KINDS.map(entryOf), '台账不正确，请返回重新选择'),
    }),
    saved,
  ),
  'ledger.withdraw': write(
    EVERY_MEMBER,
    'Withdraws an entry with a reason; it stays in the ledger as withdrawn and counts no more.',
    v.strictObject({ entryId: id, revision, reason: text('原因', 2, 200) }),
    saved,
  ),
  'ledger.confirm': write(
    SECRETARIES,
    'Confirms an article, which gives it its points, or returns it with a reason; not one’s own.',
    v.strictObject({
      entryId: id,
      revision,
      approve: v.boolean('请选择是否确认'),
      /** Corrects the level of adoption; null: as submitted. */
      level: v.nullable(oneOf('采用级别', ADOPTION_LEVELS)),
      reason: text('原因', 0, 200),
    }),
    saved,
  ),
  'ledger.venueDays': read(
    EVERY_MEMBER,
    'Bookings of a venue on seven days from the given one.',
    v.strictObject({ venueId: id, from: localDate('日期') }),
    v.strictObject({
      name: v.string(),
      capacity: v.nullable(v.number()),
      open: v.boolean(),
      days: v.array(
        v.strictObject({
          day: v.string(),
          slots: v.array(
            v.strictObject({
              entryId: id,
              startsAtMs: v.number(),
              endsAtMs: v.number(),
              purpose: v.string(),
              byName: v.string(),
            }),
          ),
        }),
      ),
    }),
  ),
  'ledger.articleRanking': read(
    EVERY_MEMBER,
    'Points of articles by department in a year, most first; to those who see the unit’s rankings.',
    v.strictObject({ year }),
    v.strictObject({
      visible: v.boolean(),
      departments: v.array(
        v.strictObject({
          departmentId: id,
          name: v.string(),
          scorePoints: v.number(),
          /** January to December. */
          months: v.array(v.number()),
        }),
      ),
    }),
  ),
  'ledger.scoreTable': read(
    EVERY_MEMBER,
    'Points of an article by level of adoption.',
    v.strictObject({}),
    scoreTable,
  ),
  'ledger.saveScoreTable': write(
    ADMINISTRATORS,
    'Sets the points by level; articles confirmed before keep theirs.',
    scoreTable,
    scoreTable,
  ),
  'ledger.export': heavy(
    read(
      MANAGERS,
      'An Excel sheet of one ledger, of a year or (a register) of all.',
      v.strictObject({ kind, year: v.nullable(year) }),
      v.strictObject({ fileId: v.string(), entries: v.number() }),
    ),
  ),
} as const;
