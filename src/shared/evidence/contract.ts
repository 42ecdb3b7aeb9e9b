import * as v from 'valibot';
import { campaignYearInput, campaignYearView } from '../campaign/campaign-year-input';
import { EVERY_MEMBER, heavy, MANAGERS, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, localDate, oneOf, page, text } from '../contract/schema';
import { ARCHIVE_CLASSES } from '../standard/archive-class';
import { indicatorKeyInput } from '../standard/contract';
import { EVIDENCE_STATES } from '../standard/evidence-status';
import { EVIDENCE_KINDS } from './evidence-kind';
import { MAX_INDICATORS_SERVED, MAX_TITLE_CHARS } from './limits';

/** Where the app stores evidence (services/files.ts), in whatever environment. */
const EVIDENCE_FILE =
  /^cloud:\/\/[\w.-]{1,100}\/evidence\/[\w-]{1,80}\.(?:jpe?g|png|webp|gif|pdf|docx?|xlsx?|pptx?)$/;
const LINK = /^https?:\/\/[^\s<>"'/]{3,200}[^\s<>"']{0,600}$/;

const title = text('材料名称', 2, MAX_TITLE_CHARS);
const archiveClass = oneOf('材料类别', ARCHIVE_CLASSES);
const keys = v.pipe(
  v.array(indicatorKeyInput, '请选择指标'),
  v.minLength(1, '请至少选择一项指标'),
  v.maxLength(MAX_INDICATORS_SERVED, `一件材料最多用于${MAX_INDICATORS_SERVED}项指标`),
  v.check((list) => new Set(list).size === list.length, '指标重复，请重新选择'),
);
/** The own task it proves; null: added by a secretary for the indicator itself. */
const taskId = v.nullable(id);

const served = v.strictObject({ key: v.string(), code: v.string(), title: v.string() });

const evidenceRow = v.strictObject({
  evidenceId: id,
  title: v.string(),
  kind: v.picklist(EVIDENCE_KINDS),
  archiveClass: v.picklist(ARCHIVE_CLASSES),
  /** Of a file or picture, and the first picture of a record; empty otherwise. */
  fileId: v.string(),
  happenedOn: v.string(),
  addedByName: v.string(),
  addedAtMs: v.number(),
  /** How many indicators it serves. */
  indicators: v.number(),
  withdrawn: v.boolean(),
});
export type EvidenceRow = v.InferOutput<typeof evidenceRow>;

const added = v.strictObject({
  evidenceId: id,
  /** False: the same is there already, see `already`. */
  added: v.boolean(),
  already: v.nullable(
    v.strictObject({
      title: v.string(),
      archiveClass: v.picklist(ARCHIVE_CLASSES),
      addedByName: v.string(),
      addedAtMs: v.number(),
      indicators: v.array(served),
      /** It serves what was asked for: nothing is left to do. */
      serves: v.boolean(),
    }),
  ),
});

export const evidenceActions = {
  'evidence.add': write(
    EVERY_MEMBER,
    'Attaches a link, or an activity, record or ledger entry of the system, to indicators of the year worked on. Secretaries; others for a task of their own. What is there already is told and not added again.',
    v.strictObject({
      source: v.variant(
        'kind',
        [
          v.strictObject({
            kind: v.literal('link'),
            url: v.pipe(v.string('请填写链接'), v.regex(LINK, '链接要以 http:// 或 https:// 开头')),
            title,
            happenedOn: localDate('日期'),
          }),
          v.strictObject({ kind: v.literal('activity'), sourceId: id }),
          v.strictObject({ kind: v.literal('record'), sourceId: id }),
          v.strictObject({ kind: v.literal('ledger'), sourceId: id }),
        ],
        '请选择材料',
      ),
      archiveClass,
      keys,
      taskId,
    }),
    added,
  ),
  'evidence.addFile': heavy(
    write(
      EVERY_MEMBER,
      'Attaches an uploaded file or picture; known again by the hash of its content, whatever it is called.',
      v.strictObject({
        fileId: v.pipe(v.string('请选择文件'), v.regex(EVIDENCE_FILE, '这种文件不能作为材料，请重新选择')),
        title,
        happenedOn: localDate('日期'),
        archiveClass,
        keys,
        taskId,
      }),
      added,
    ),
  ),
  'evidence.serve': write(
    EVERY_MEMBER,
    'Lets a piece that is there serve one more indicator, and prove a task; done already, it changes nothing.',
    v.strictObject({ evidenceId: id, key: indicatorKeyInput, taskId }),
    v.strictObject({ evidenceId: id, indicators: v.number() }),
  ),
  'evidence.change': write(
    SECRETARIES,
    'Changes title, day, class and the indicators served; `revision` is the one it was made on.',
    v.strictObject({
      evidenceId: id,
      revision: v.pipe(v.number('请刷新后再试'), v.integer('请刷新后再试'), v.minValue(1, '请刷新后再试')),
      title,
      happenedOn: localDate('日期'),
      archiveClass,
      keys,
    }),
    v.strictObject({ evidenceId: id, revision: v.number() }),
  ),
  'evidence.withdraw': write(
    EVERY_MEMBER,
    'Withdraws a piece with a reason: it counts no more and stays readable. Secretaries; others what they added themselves.',
    v.strictObject({ evidenceId: id, reason: text('原因', 2, 200) }),
    v.strictObject({ evidenceId: id }),
  ),
  'evidence.list': read(
    MANAGERS,
    'Pieces of a year, newest first: of an indicator, of a class, all, or the withdrawn ones.',
    v.strictObject({
      ...campaignYearInput,
      view: v.variant(
        'by',
        [
          v.strictObject({ by: v.literal('indicator'), key: indicatorKeyInput }),
          v.strictObject({ by: v.literal('class'), archiveClass }),
          v.strictObject({ by: v.literal('newest') }),
          v.strictObject({ by: v.literal('withdrawn') }),
        ],
        '请返回重新选择',
      ),
      cursor,
    }),
    page(evidenceRow),
  ),
  'evidence.get': read(
    EVERY_MEMBER,
    'One piece with the indicators it serves and what happened to it. Members see what they added or what proves a task of theirs.',
    v.strictObject({ evidenceId: id }),
    v.strictObject({
      ...evidenceRow.entries,
      /** Of a link; empty otherwise. */
      url: v.string(),
      /** Of an activity, a record, a ledger entry; empty otherwise. */
      sourceId: v.string(),
      year: v.string(),
      revision: v.number(),
      serves: v.array(served),
      withdrawnReason: v.string(),
      mayChange: v.boolean(),
      mayWithdraw: v.boolean(),
      history: v.array(
        v.strictObject({
          atMs: v.number(),
          byName: v.string(),
          event: v.picklist(['added', 'served', 'changed', 'withdrawn', 'restored']),
          note: v.string(),
        }),
      ),
    }),
  ),
  'evidence.archive': read(
    MANAGERS,
    'The thirteen classes of the archive with their pieces, and the indicators that ask for a class without having one.',
    v.strictObject(campaignYearInput),
    v.strictObject({
      ...campaignYearView,
      pieces: v.number(),
      /** Activities of the year that are over and have no summary. */
      unsummarised: v.number(),
      classes: v.array(
        v.strictObject({
          archiveClass: v.picklist(ARCHIVE_CLASSES),
          pieces: v.number(),
          lacking: v.array(served),
        }),
      ),
    }),
  ),
  'evidence.suggest': read(
    EVERY_MEMBER,
    'What an indicator asks for, what is there, and what of the system would serve it: activities, records with pictures, ledger entries. Secretaries and leaders; others for a task of their own. Of an earlier year nothing is suggested.',
    v.strictObject({ ...campaignYearInput, key: indicatorKeyInput, taskId }),
    v.strictObject({
      ...served.entries,
      ask: v.strictObject({
        text: v.string(),
        minimumPieces: v.number(),
        classes: v.array(v.picklist(ARCHIVE_CLASSES)),
      }),
      status: v.strictObject({
        state: v.picklist(EVIDENCE_STATES),
        pieces: v.number(),
        reason: v.string(),
      }),
      /** Activities counted as pieces without anybody's doing, by type. */
      counted: v.array(v.strictObject({ label: v.string(), sessions: v.number() })),
      suggestions: v.array(
        v.strictObject({
          kind: v.picklist(EVIDENCE_KINDS),
          sourceId: id,
          title: v.string(),
          happenedOn: v.string(),
          archiveClass: v.picklist(ARCHIVE_CLASSES),
          /** Why it is proposed, in Chinese. */
          reason: v.string(),
          picture: v.nullable(v.string()),
          /** Of a piece that is there and serves other indicators; null: it is not in the archive yet. */
          evidenceId: v.nullable(id),
        }),
      ),
    }),
  ),
} as const;
