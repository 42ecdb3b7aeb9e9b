import * as v from 'valibot';
import { ADMINISTRATORS, EVERY_MEMBER, heavy, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, integer, localDate, oneOf, page, text } from '../contract/schema';
import { ownVolunteerNumber } from '../membership/volunteer-number';
import { MAX_RECORD_MINUTES } from '../record/contract';
import { TIME_CLASSES } from '../record/record-state';
import { projectActions } from './project-contract';
import { publicationActions } from './publication-contract';
import { serviceSettings, serviceSettingsChange } from './service-settings';
import { SKILLS } from './skill';
import { MAX_STARS } from './star';
import { STAR_STATES } from './star-application';

const correctionRow = v.strictObject({
  recordId: id,
  memberName: v.string(),
  departmentName: v.string(),
  title: v.string(),
  state: v.picklist(['open', 'answered']),
  /** Nobody answers their own. */
  isOwn: v.boolean(),
  requests: v.array(
    v.strictObject({
      askedAtMs: v.number(),
      text: v.string(),
      /** Null while it waits. */
      accepted: v.nullable(v.boolean()),
      answer: v.string(),
      answeredByName: v.string(),
      answeredAtMs: v.nullable(v.number()),
    }),
  ),
});
export type CorrectionRow = v.InferOutput<typeof correctionRow>;

const starRow = v.strictObject({
  applicationId: id,
  memberName: v.string(),
  departmentName: v.string(),
  stars: v.number(),
  /** Minutes of service when it was last looked at: applied, published or awarded. */
  minutes: v.number(),
  /** The part of `minutes` that is 信用时长; null where it was not kept. */
  creditMinutes: v.nullable(v.number()),
  state: v.picklist(STAR_STATES),
  appliedAtMs: v.number(),
  publishedUntil: v.nullable(v.string()),
  awardedOn: v.nullable(v.string()),
  /** Why it was refused; empty otherwise. */
  reason: v.string(),
  isOwn: v.boolean(),
  /** Whether the caller published it, so that somebody else has to award it. */
  publishedByCaller: v.boolean(),
  /** For secretaries and whoever applied; others see none. */
  objections: v.array(
    v.strictObject({ atMs: v.number(), byName: v.string(), text: v.string(), answer: v.string() }),
  ),
});
export type StarRow = v.InferOutput<typeof starRow>;

const serviceRecordRow = v.strictObject({
  /** Also the code to verify it by, which nobody can guess. */
  serviceRecordId: id,
  serial: v.string(),
  memberName: v.string(),
  from: v.string(),
  to: v.string(),
  totalMinutes: v.number(),
  /** The part of `totalMinutes` that is 信用时长; the rest is 荣誉时长. */
  creditMinutes: v.number(),
  state: v.picklist(['issued', 'withdrawn']),
  issuedAtMs: v.number(),
});

const serviceRecord = v.strictObject({
  ...serviceRecordRow.entries,
  /** What it is called and what it takes to be a proof. */
  title: v.string(),
  note: v.string(),
  volunteerNumber: v.string(),
  departmentName: v.string(),
  issuerName: v.string(),
  /** Who issued it; empty when the person did. */
  handlerName: v.string(),
  honourMinutes: v.number(),
  projects: v.array(
    v.strictObject({
      label: v.string(),
      minutes: v.number(),
      /** The part of `minutes` that is 信用时长; the rest is 荣誉时长. */
      creditMinutes: v.number(),
    }),
  ),
  lines: v.array(
    v.strictObject({
      occurredOn: v.string(),
      title: v.string(),
      place: v.string(),
      projectLabel: v.string(),
      durationMinutes: v.number(),
      timeClass: v.picklist(TIME_CLASSES),
    }),
  ),
  withdrawnReason: v.string(),
});
export type ServiceRecord = v.InferOutput<typeof serviceRecord>;

const decided = v.strictObject({ applicationId: id, state: v.picklist(STAR_STATES) });

export const serviceActions = {
  ...projectActions,
  ...publicationActions,
  'service.settings': read(
    EVERY_MEMBER,
    'What the unit decided about volunteer service.',
    v.strictObject({}),
    serviceSettings,
  ),
  'service.saveSettings': write(
    ADMINISTRATORS,
    'Changes what the unit decides about volunteer service; what is counted already stays.',
    serviceSettingsChange,
    serviceSettings,
  ),
  'service.register': write(
    EVERY_MEMBER,
    'Registers as a volunteer with the number of the volunteer system (never the ID number) and skills, or changes them; the day of the first registration stays.',
    v.strictObject({
      volunteerNumber: ownVolunteerNumber,
      skills: v.pipe(
        v.array(oneOf('特长', SKILLS)),
        v.maxLength(SKILLS.length, '特长重复'),
        v.check((skills) => new Set(skills).size === skills.length, '特长重复'),
      ),
    }),
    v.strictObject({ registeredOn: v.string() }),
  ),
  'service.profile': read(
    EVERY_MEMBER,
    'Own volunteer service over all years: registration, hours with 信用 and 荣誉 time apart, by project, and stars.',
    v.strictObject({}),
    v.strictObject({
      volunteerNumber: v.string(),
      registeredOn: v.nullable(v.string()),
      skills: v.array(v.picklist(SKILLS)),
      totalMinutes: v.number(),
      creditMinutes: v.number(),
      honourMinutes: v.number(),
      projects: v.array(
        v.strictObject({
          projectKey: v.string(),
          label: v.string(),
          minutes: v.number(),
          creditMinutes: v.number(),
        }),
      ),
      /** Awarded. */
      stars: v.number(),
      /** What the hours reach; more than `stars`: one may apply. */
      reachedStars: v.number(),
      /** Minutes missing to the star after `reachedStars`; null with five. */
      missingMinutes: v.nullable(v.number()),
      applications: v.array(starRow),
    }),
  ),
  'service.year': read(
    EVERY_MEMBER,
    'Own counted service of the last twelve months: minutes by month with 信用 time apart, and minutes by day.',
    v.strictObject({}),
    v.strictObject({
      /** First day of the first of the twelve months. */
      from: v.string(),
      months: v.array(v.strictObject({ month: v.string(), minutes: v.number(), creditMinutes: v.number() })),
      /** Only days with service. */
      days: v.array(v.strictObject({ date: v.string(), minutes: v.number() })),
    }),
  ),
  'service.requestCorrection': write(
    EVERY_MEMBER,
    'Asks for the correction of an own record that is counted or was decided on.',
    v.strictObject({ recordId: id, text: text('更正说明', 2, 300) }),
    correctionRow,
  ),
  'service.ownCorrections': read(
    EVERY_MEMBER,
    'Own requests for correction with their answers, last asked first.',
    v.strictObject({ cursor }),
    page(correctionRow),
  ),
  'service.corrections': read(
    SECRETARIES,
    'Requests for correction of the unit: open ones oldest first, answered ones newest first.',
    v.strictObject({ state: oneOf('状态', ['open', 'answered'] as const), cursor }),
    page(correctionRow),
  ),
  'service.answerCorrection': write(
    SECRETARIES,
    'Answers a request for correction. With `corrected` the record is changed and waits for a second person’s review, its points taken back meanwhile; without it the request is refused.',
    v.strictObject({
      recordId: id,
      answer: text('答复', 2, 300),
      corrected: v.nullable(
        v.strictObject({
          occurredOn: localDate('日期'),
          durationMinutes: integer('时长', 1, MAX_RECORD_MINUTES, '分钟'),
        }),
      ),
    }),
    correctionRow,
  ),
  'service.applyStar': write(
    EVERY_MEMBER,
    'Applies for a star whose hours are reached, agreeing that name, department and hours are published.',
    v.strictObject({ stars: integer('星级', 1, MAX_STARS) }),
    starRow,
  ),
  'service.stars': read(
    EVERY_MEMBER,
    'Applications for stars of the unit, newest first: those published and awarded; for secretaries in any state.',
    v.strictObject({ state: oneOf('状态', STAR_STATES), cursor }),
    page(starRow),
  ),
  'service.publishStar': write(
    SECRETARIES,
    'Publishes an application for the unit’s number of working days; not one’s own.',
    v.strictObject({ applicationId: id }),
    decided,
  ),
  'service.objectToStar': write(
    EVERY_MEMBER,
    'Objects to a published application; secretaries and whoever applied see who did.',
    v.strictObject({ applicationId: id, text: text('异议', 5, 300) }),
    decided,
  ),
  'service.answerObjection': write(
    SECRETARIES,
    'Answers an objection, counted from 0.',
    v.strictObject({
      applicationId: id,
      objection: integer('异议', 0, 99),
      answer: text('答复', 2, 300),
    }),
    decided,
  ),
  'service.decideStar': write(
    SECRETARIES,
    'Awards a star after its publication, by a second person and with all objections answered; or refuses with a reason.',
    v.strictObject({
      applicationId: id,
      decision: oneOf('结果', ['award', 'refuse'] as const),
      reason: text('原因', 0, 200),
    }),
    decided,
  ),
  'service.issueRecord': write(
    EVERY_MEMBER,
    'Issues a 志愿服务记录 under the next serial number: one’s own (`memberId` null), or as a secretary anybody’s of the unit. `projectKeys` null: all service.',
    v.strictObject({
      memberId: v.nullable(id),
      from: localDate('开始日期'),
      to: localDate('结束日期'),
      projectKeys: v.nullable(
        v.pipe(
          v.array(text('志愿服务项目', 1, 40)),
          v.minLength(1, '请选择项目'),
          v.maxLength(20, '最多选择20个项目'),
        ),
      ),
    }),
    serviceRecord,
  ),
  'service.record': read(
    EVERY_MEMBER,
    'One service record: one’s own, or any of the unit for secretaries.',
    v.strictObject({ serviceRecordId: id }),
    serviceRecord,
  ),
  'service.recordDocument': heavy(
    read(
      EVERY_MEMBER,
      'A service record as a Word document to print, seal and sign, as a cloud file. Not of one that was withdrawn.',
      v.strictObject({ serviceRecordId: id }),
      v.strictObject({ fileId: v.string() }),
    ),
  ),
  'service.ownRecords': read(
    EVERY_MEMBER,
    'Own service records, newest first.',
    v.strictObject({ cursor }),
    page(serviceRecordRow),
  ),
  'service.recordRegister': read(
    SECRETARIES,
    'The numbered register of all service records of the unit, newest first.',
    v.strictObject({ cursor }),
    page(serviceRecordRow),
  ),
  'service.withdrawRecord': write(
    SECRETARIES,
    'Withdraws a service record; its number stays taken and verification says so.',
    v.strictObject({ serviceRecordId: id, reason: text('撤回原因', 2, 200) }),
    v.strictObject({ serviceRecordId: id }),
  ),
  'service.verify': read(
    'anyone',
    'Whether a service record is genuine, by the code printed on it; tells only what a reader needs to compare.',
    v.strictObject({ code: id }),
    v.strictObject({
      serial: v.string(),
      /** With one character hidden. */
      maskedName: v.string(),
      issuerName: v.string(),
      from: v.string(),
      to: v.string(),
      totalMinutes: v.number(),
      creditMinutes: v.number(),
      honourMinutes: v.number(),
      issuedOn: v.string(),
      withdrawn: v.boolean(),
    }),
  ),
} as const;
