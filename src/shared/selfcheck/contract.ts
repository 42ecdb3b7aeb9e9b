import * as v from 'valibot';
import { campaignYearInput, campaignYearView } from '../campaign/campaign-year-input';
import { EVERY_MEMBER, MANAGERS, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, integer, localDate, oneOf, page, pictures, text } from '../contract/schema';
import { indicatorKeyInput } from '../standard/contract';
import { EVIDENCE_STATES } from '../standard/evidence-status';
import { INDICATOR_KINDS } from '../standard/indicator';
import { METRICS } from '../standard/metric';
import { FINDING_EVENTS, FINDING_STATES, FINDING_WAYS } from './finding';
import { OVERDUE_STAGES } from './overdue';

export const ROUND_STATES = ['open', 'closing', 'closed'] as const;

/** Hundredths of a point. */
const MOST_CENTIPOINTS = 10_000;

const outcome = v.variant('kind', [
  v.strictObject({ kind: v.literal('graded'), grade: text('等级', 1, 10) }),
  v.strictObject({ kind: v.literal('counted'), value: integer('数量', 0, 1_000_000_000) }),
  v.strictObject({ kind: v.literal('yesNo'), met: v.boolean('请选择是否达标') }),
  v.strictObject({ kind: v.literal('plus'), centipoints: integer('加分', 0, MOST_CENTIPOINTS) }),
  v.strictObject({ kind: v.literal('minus'), centipoints: integer('减分', 0, MOST_CENTIPOINTS) }),
  v.strictObject({
    kind: v.literal('veto'),
    occurred: v.boolean('请选择是否发生'),
    /** Looked back for from this day on when the next year is opened. */
    occurredOn: v.optional(localDate('发生日期')),
  }),
]);

const score = {
  lines: v.number(),
  judged: v.number(),
  /** Hundredths of points. */
  centipoints: v.number(),
  fullCentipoints: v.number(),
  vetoed: v.boolean(),
};

const roundRow = v.strictObject({
  roundId: id,
  /** Within the year, from 1. */
  number: v.number(),
  year: v.string(),
  title: v.string(),
  state: v.picklist(ROUND_STATES),
  openedAtMs: v.number(),
  openedByName: v.string(),
  closedAtMs: v.nullable(v.number()),
  closedByName: v.string(),
  passPercent: v.nullable(v.number()),
  /** Null while it is open. */
  score: v.nullable(v.strictObject(score)),
});
export type RoundRow = v.InferOutput<typeof roundRow>;

const judgement = v.strictObject({
  outcome,
  percent: v.nullable(v.number()),
  centipoints: v.number(),
  reason: v.string(),
  byName: v.string(),
  atMs: v.number(),
});

const line = v.strictObject({
  key: v.string(),
  code: v.string(),
  title: v.string(),
  kind: v.picklist(INDICATOR_KINDS),
  weightCentipoints: v.number(),
  manualTarget: v.number(),
  lookBackYears: v.number(),
  /** What the system counts now; of a closed round null. */
  measured: v.nullable(
    v.strictObject({
      metric: v.picklist(METRICS),
      value: v.number(),
      /** Of hours the part that is 信用时长; null of everything else. */
      creditValue: v.nullable(v.number()),
      target: v.number(),
      percent: v.number(),
    }),
  ),
  isMeasured: v.boolean(),
  judgement: v.nullable(judgement),
  requirement: v.string(),
  statement: v.string(),
  evidence: v.nullable(v.strictObject({ state: v.picklist(EVIDENCE_STATES), reason: v.string() })),
});
export type RoundLineView = v.InferOutput<typeof line>;

const findingRow = v.strictObject({
  findingId: id,
  text: v.string(),
  indicatorKey: v.nullable(v.string()),
  indicatorTitle: v.string(),
  way: v.picklist(FINDING_WAYS),
  departmentName: v.string(),
  ownerName: v.string(),
  deadline: v.string(),
  overdue: v.boolean(),
  state: v.picklist(FINDING_STATES),
  isOwn: v.boolean(),
  mayProve: v.boolean(),
  mayDecide: v.boolean(),
  /** Of the campaign in which it was found. */
  year: v.string(),
});
export type FindingRow = v.InferOutput<typeof findingRow>;

const finding = v.strictObject({
  ...findingRow.entries,
  ownerId: id,
  mayChange: v.boolean(),
  mayWithdraw: v.boolean(),
  measures: v.string(),
  openedByName: v.string(),
  openedAtMs: v.number(),
  /** Latest last. */
  history: v.array(
    v.strictObject({
      atMs: v.number(),
      byName: v.string(),
      event: v.picklist(FINDING_EVENTS),
      text: v.string(),
      pictures: v.array(v.string()),
    }),
  ),
});
export type FindingDetail = v.InferOutput<typeof finding>;

/** What is said of a finding when it is opened, and may be said anew. */
const findingPlan = {
  text: text('问题', 4, 300),
  way: oneOf('整改方式', FINDING_WAYS),
  measures: text('整改措施', 0, 300),
  ownerId: id,
  deadline: localDate('整改期限'),
};

export const selfcheckActions = {
  'selfcheck.open': write(
    SECRETARIES,
    'Opens a round of self-check of the running campaign; one is open at a time.',
    v.strictObject({ title: text('名称', 2, 40) }),
    roundRow,
  ),
  'selfcheck.rounds': read(
    MANAGERS,
    'Rounds of the running campaign or a named one, newest first; with `year` those of the year alone.',
    v.strictObject(campaignYearInput),
    v.strictObject({ rounds: v.array(roundRow) }),
  ),
  'selfcheck.round': read(
    MANAGERS,
    'One round with what its chapters come to so far.',
    v.strictObject({ roundId: id }),
    v.strictObject({
      round: roundRow,
      chapters: v.array(v.strictObject({ code: v.string(), title: v.string(), ...score })),
      /** First lines that nobody judged yet, at most ten. */
      unjudged: v.array(v.strictObject({ key: v.string(), code: v.string(), title: v.string() })),
      /** Of other rounds that it can be compared with. */
      grades: v.array(v.strictObject({ label: v.string(), percent: v.number() })),
    }),
  ),
  'selfcheck.chapter': read(
    MANAGERS,
    'The lines of one chapter of a round, with what helps to judge them.',
    v.strictObject({
      roundId: id,
      chapterCode: v.pipe(v.string('请选择章'), v.regex(/^[1-9]\d?$/, '请选择章')),
    }),
    v.strictObject({ roundId: id, code: v.string(), title: v.string(), lines: v.array(line) }),
  ),
  'selfcheck.judge': write(
    SECRETARIES,
    'Judges one line of an open round, or judges it anew. What is short of full needs a reason.',
    v.strictObject({ roundId: id, key: indicatorKeyInput, outcome, reason: text('原因', 0, 200) }),
    judgement,
  ),
  'selfcheck.close': write(
    SECRETARIES,
    'Closes a round in which every line is judged: freezes what the system counts and carries the judgements to the indicators. Called again, it goes on where it stopped.',
    v.strictObject({ roundId: id }),
    roundRow,
  ),
  'selfcheck.compare': read(
    MANAGERS,
    'What differs between two rounds of the unit, greatest change first.',
    v.strictObject({ roundId: id, withRoundId: id }),
    v.strictObject({
      before: roundRow,
      after: roundRow,
      chapters: v.array(
        v.strictObject({
          code: v.string(),
          title: v.string(),
          before: v.nullable(v.number()),
          after: v.nullable(v.number()),
          fullCentipoints: v.number(),
        }),
      ),
      changes: v.array(
        v.strictObject({
          key: v.string(),
          code: v.string(),
          title: v.string(),
          before: v.nullable(judgement),
          after: v.nullable(judgement),
        }),
      ),
    }),
  ),
  'selfcheck.openFinding': write(
    SECRETARIES,
    'Opens a finding, of an indicator or of none, with who is to put it right by when.',
    v.strictObject({
      indicatorKey: v.nullable(indicatorKeyInput),
      ...findingPlan,
    }),
    finding,
  ),
  'selfcheck.changeFinding': write(
    SECRETARIES,
    'Changes an open finding, or gives it to somebody else; the history says what was changed and why.',
    v.strictObject({
      findingId: id,
      /** Instant of the last line of history that was seen: what somebody else wrote since is not written over. */
      seenAtMs: integer('时间', 0, Number.MAX_SAFE_INTEGER),
      ...findingPlan,
      reason: text('原因', 2, 200),
    }),
    finding,
  ),
  'selfcheck.withdrawFinding': write(
    SECRETARIES,
    'Withdraws a finding that was none or stands twice, with a reason; neither its owner nor who proved it does so.',
    v.strictObject({ findingId: id, reason: text('原因', 2, 200) }),
    finding,
  ),
  'selfcheck.findings': read(
    EVERY_MEMBER,
    'Findings in one state by deadline: for managers those of the unit, for others their own. Without `year` what is still to be put right or looked at, of whatever year, and what was settled of the year worked on.',
    v.strictObject({ ...campaignYearInput, state: oneOf('状态', FINDING_STATES), cursor }),
    v.strictObject({ ...page(findingRow).entries, ...campaignYearView }),
  ),
  'selfcheck.overdue': read(
    MANAGERS,
    'Findings past their deadline: without any proof, then sent back, then waiting for a second person; the longest overdue of each first. Of an earlier year its own alone.',
    v.strictObject(campaignYearInput),
    v.strictObject({
      /** How many nobody has put right, without those that wait for a second person. */
      openFindings: v.number(),
      /** At most twenty. */
      rows: v.array(v.strictObject({ ...findingRow.entries, stage: v.picklist(OVERDUE_STAGES) })),
    }),
  ),
  'selfcheck.finding': read(
    EVERY_MEMBER,
    'One finding with its history: any of the unit for managers, one’s own for others.',
    v.strictObject({ findingId: id }),
    finding,
  ),
  'selfcheck.proveFinding': write(
    EVERY_MEMBER,
    'The owner says how a finding was put right; it then waits for a second person.',
    v.strictObject({ findingId: id, text: text('整改情况', 4, 300), pictures }),
    finding,
  ),
  'selfcheck.decideFinding': write(
    SECRETARIES,
    'A second person closes a finding, or returns it with a reason.',
    v.strictObject({
      findingId: id,
      decision: oneOf('结果', ['close', 'return'] as const),
      reason: text('原因', 0, 200),
    }),
    finding,
  ),
} as const;
