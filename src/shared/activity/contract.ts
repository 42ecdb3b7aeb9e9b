import * as v from 'valibot';
import { EVERY_MEMBER, MANAGERS, read, SECRETARIES, write } from '../contract/action-spec';
import { calendarYear, cursor, id, instantMs, integer, oneOf, page, text } from '../contract/schema';
import { ACTIVITY_KINDS } from './activity-kind';
import { ACTIVITY_TYPES } from './activity-type';
import { PARTICIPATION_STATES } from './participation';
import { MAX_SUMMARY_CHARS } from './summary';

export const MAX_CAPACITY_PEOPLE = 5000;
export const MAX_REPEAT_MONTHS = 12;
/** Full-screen code: each code is shown this long, seconds. */
export const CODE_STEP_SECONDS = 30;

const activityRow = v.strictObject({
  activityId: id,
  kind: v.picklist(ACTIVITY_KINDS),
  type: v.picklist(ACTIVITY_TYPES),
  title: v.string(),
  place: v.string(),
  startsAtMs: v.number(),
  endsAtMs: v.number(),
  /** 0: no limit. */
  capacityPeople: v.number(),
  signedUpPeople: v.number(),
  waitingPeople: v.number(),
  signUpClosesAtMs: v.number(),
  state: v.picklist(['planned', 'cancelled']),
});
export type ActivityRow = v.InferOutput<typeof activityRow>;

/** In a list a row says how far one is oneself, so that nobody opens it to find out. */
const listedActivity = v.strictObject({ ...activityRow.entries, ownState: v.picklist(PARTICIPATION_STATES) });
export type ListedActivity = v.InferOutput<typeof listedActivity>;

const ownParticipation = v.strictObject({
  state: v.picklist(PARTICIPATION_STATES),
  /** Place in the waiting list from 1; 0 when not waiting. */
  waitingPosition: v.number(),
  checkedInAtMs: v.nullable(v.number()),
  checkedOutAtMs: v.nullable(v.number()),
  /** A scan that arrived late waits for the secretary's word. */
  awaitsSecretary: v.boolean(),
  recordId: v.nullable(id),
  /** Why there is no record although one was there; empty when there is nothing to say. */
  note: v.string(),
});
export type OwnParticipation = v.InferOutput<typeof ownParticipation>;

const participantRow = v.strictObject({
  memberId: id,
  name: v.string(),
  departmentName: v.string(),
  state: v.picklist(PARTICIPATION_STATES),
  signedUp: v.picklist(['none', 'signedUp', 'waiting', 'withdrawn']),
  checkedInAtMs: v.nullable(v.number()),
  checkedOutAtMs: v.nullable(v.number()),
  /** The arrival, or the departure, came late and waits for the secretary’s word. */
  lateCheckIn: v.boolean(),
  lateCheckOut: v.boolean(),
  recordId: v.nullable(id),
  /** Why there is no record although the person was there; empty when there is nothing to say. */
  note: v.string(),
});
export type ParticipantRow = v.InferOutput<typeof participantRow>;

const writtenText = v.strictObject({ text: v.string(), writtenByName: v.string(), writtenAtMs: v.number() });

const activitySummary = v.strictObject({
  ...writtenText.entries,
  /** From 1; 0 stands for none. */
  revision: v.number(),
  /** For whoever organises: what stood there before, the latest first. */
  earlier: v.array(writtenText),
});

const activityDetail = v.strictObject({
  ...activityRow.entries,
  description: v.string(),
  projectKey: v.nullable(v.string()),
  projectLabel: v.nullable(v.string()),
  needsCheckOut: v.boolean(),
  cancelReason: v.string(),
  organiserName: v.string(),
  /** For whoever organises: how many have come, have left, wait for a word. */
  checkedInPeople: v.nullable(v.number()),
  /** For managers, once it is over: how many came, by scan or as recorded by hand. */
  camePeople: v.nullable(v.number()),
  /** Null: none was written. */
  summary: v.nullable(activitySummary),
  own: ownParticipation,
});
export type ActivityDetail = v.InferOutput<typeof activityDetail>;

export const activityPlan = v.strictObject({
  type: oneOf('活动类型', ACTIVITY_TYPES),
  projectKey: v.nullable(text('志愿服务项目', 1, 40)),
  title: text('活动名称', 2, 60),
  place: text('地点', 1, 60),
  description: text('活动说明', 0, 1000),
  startsAtMs: instantMs('开始时间'),
  endsAtMs: instantMs('结束时间'),
  capacityPeople: integer('人数上限', 0, MAX_CAPACITY_PEOPLE, '人'),
  signUpClosesAtMs: instantMs('报名截止时间'),
  /** Volunteer service counts time and so needs it; a Party day or a lesson may do with arriving. */
  needsCheckOut: v.boolean('请选择是否签退'),
});
export type ActivityPlan = v.InferOutput<typeof activityPlan>;

export const ACTIVITY_LISTS = ['upcoming', 'past', 'mine'] as const;

export const activityActions = {
  'activity.list': read(
    EVERY_MEMBER,
    'Activities of the unit that are to come (earliest first), are past (latest first), or that one signed up for or attended (latest first). `mine` leaves the kind filter out.',
    v.strictObject({
      list: oneOf('列表', ACTIVITY_LISTS),
      kind: v.nullable(oneOf('活动类别', ACTIVITY_KINDS)),
      cursor,
    }),
    page(listedActivity),
  ),
  'activity.get': read(
    EVERY_MEMBER,
    'One activity with one’s own part in it.',
    v.strictObject({ activityId: id }),
    activityDetail,
  ),
  'activity.projects': read(
    EVERY_MEMBER,
    'The volunteer projects that the unit offers.',
    v.strictObject({}),
    v.strictObject({ projects: v.array(v.strictObject({ key: v.string(), label: v.string() })) }),
  ),
  'activity.plan': write(
    SECRETARIES,
    'Plans an activity, and the same one monthly for the given number of further months.',
    v.strictObject({
      ...activityPlan.entries,
      repeatMonths: integer('重复月数', 0, MAX_REPEAT_MONTHS - 1, '个月'),
    }),
    v.strictObject({ activityIds: v.array(id) }),
  ),
  'activity.change': write(
    SECRETARIES,
    'Changes a planned activity that has not ended. Whoever signed up stays signed up; a larger capacity lets waiting people in.',
    v.strictObject({ activityId: id, ...activityPlan.entries }),
    v.strictObject({ activityId: id }),
  ),
  'activity.cancel': write(
    SECRETARIES,
    'Cancels an activity before anyone’s record came of it.',
    v.strictObject({ activityId: id, reason: text('取消原因', 2, 200) }),
    v.strictObject({ activityId: id }),
  ),
  'activity.summarise': write(
    SECRETARIES,
    'Writes the summary of an activity that is over, or changes it; `revision` is the one it was written on, 0 when there was none. What stood there before is kept.',
    v.strictObject({
      activityId: id,
      revision: integer('版本', 0, 1_000_000),
      text: text('活动小结', 2, MAX_SUMMARY_CHARS),
    }),
    v.strictObject({ activityId: id, revision: v.number() }),
  ),
  'activity.unsummarised': read(
    MANAGERS,
    'Activities of a year that are over and have no summary, latest first.',
    v.strictObject({ year: calendarYear('年度'), cursor }),
    page(activityRow),
  ),
  'activity.signUp': write(
    EVERY_MEMBER,
    'Signs up; when the activity is full, joins the waiting list.',
    v.strictObject({ activityId: id }),
    ownParticipation,
  ),
  'activity.withdraw': write(
    EVERY_MEMBER,
    'Takes a sign-up back before the activity starts; the first of the waiting list moves up.',
    v.strictObject({ activityId: id }),
    ownParticipation,
  ),
  'activity.codes': read(
    SECRETARIES,
    'The check-in or check-out codes of now and the next two minutes, for the full-screen display.',
    v.strictObject({ activityId: id, purpose: oneOf('签到或签退', ['checkIn', 'checkOut'] as const) }),
    v.strictObject({
      title: v.string(),
      checkedInPeople: v.number(),
      checkedOutPeople: v.number(),
      /** One after the other without a gap: at any moment show the one with `validFromMs <= now < validUntilMs`. */
      codes: v.array(
        v.strictObject({
          code: v.string(),
          digits: v.string(),
          validFromMs: v.number(),
          validUntilMs: v.number(),
        }),
      ),
    }),
  ),
  'activity.scan': write(
    EVERY_MEMBER,
    'Checks in or out with a scanned code, or with the six digits shown below it (`digits:<activityId>:<digits>`). A code whose window is past counts only if it was scanned within it, and then waits for the secretary’s word.',
    v.strictObject({
      code: v.pipe(v.string('请重新扫码'), v.maxLength(200, '这不是签到码，请扫现场屏幕上的码')),
      scannedAtMs: instantMs('扫码时间'),
    }),
    v.strictObject({
      activityId: id,
      title: v.string(),
      purpose: v.picklist(['checkIn', 'checkOut']),
      outcome: v.picklist(['done', 'already', 'awaitsSecretary']),
      atMs: v.number(),
      /** The record that came of it, where it did. */
      recordId: v.nullable(id),
      durationMinutes: v.number(),
      /** What to tell the user, in Chinese. */
      message: v.string(),
    }),
  ),
  'activity.participants': read(
    SECRETARIES,
    'Who signed up and who came. `attention`: only whom the secretary must give a word on.',
    v.strictObject({ activityId: id, attention: v.boolean(), cursor }),
    page(participantRow),
  ),
  'activity.recordAttendance': write(
    SECRETARIES,
    'Records attendance by hand for people without a phone; whoever has a record already, or a late scan that waits for a word, is skipped and named. Each record waits for a second person’s approval; volunteer time so recorded is 荣誉时长.',
    v.strictObject({
      activityId: id,
      memberIds: v.pipe(v.array(id), v.minLength(1, '请选择人员'), v.maxLength(20, '一次最多登记20人')),
      durationMinutes: integer('时长', 1, 24 * 60, '分钟'),
      reason: text('登记原因', 2, 200),
    }),
    v.strictObject({ recordedPeople: v.number(), skippedNames: v.array(v.string()) }),
  ),
  'activity.supplementCheckOut': write(
    SECRETARIES,
    'Supplements a forgotten check-out: the time is 荣誉时长 and a second person approves it.',
    v.strictObject({
      activityId: id,
      memberId: id,
      durationMinutes: integer('时长', 1, 24 * 60, '分钟'),
      reason: text('补登原因', 2, 200),
    }),
    v.strictObject({ recordId: id }),
  ),
  'activity.settleLateScan': write(
    SECRETARIES,
    'The secretary’s word on a scan that arrived late: accepted it counts as scanned, refused it is struck.',
    v.strictObject({
      activityId: id,
      memberId: id,
      accept: v.boolean('请选择认可或不认可'),
      reason: text('说明', 0, 200),
    }),
    v.strictObject({ recordId: v.nullable(id) }),
  ),
} as const;
