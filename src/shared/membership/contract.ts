import * as v from 'valibot';
import { PARTICIPATION_STATES } from '../activity/participation';
import { ADMINISTRATORS, EVERY_MEMBER, heavy, MANAGERS, read, write } from '../contract/action-spec';
import { cursor, id, integer, oneOf, page, sheetFile, text } from '../contract/schema';
import { ROLES } from './role';
import { transferActions } from './transfer-contract';
import { unitSettings } from './unit-settings';
import { volunteerNumber } from './volunteer-number';

const phone = v.pipe(v.string('请填写手机号'), v.regex(/^(1[3-9]\d{9})?$/, '手机号应为11位数字'));
const ownProfile = v.strictObject({
  memberId: id,
  name: v.string(),
  departmentId: id,
  departmentName: v.string(),
  branchId: v.nullable(id),
  branchName: v.string(),
  partyMember: v.boolean(),
  phone: v.string(),
  volunteerNumber: v.string(),
  roles: v.array(v.picklist(ROLES)),
});
export type OwnProfile = v.InferOutput<typeof ownProfile>;

const unit = v.strictObject({ unitId: id, name: v.string(), settings: unitSettings });

const upcomingActivity = v.strictObject({
  activityId: id,
  kind: v.string(),
  title: v.string(),
  place: v.string(),
  startsAtMs: v.number(),
  endsAtMs: v.number(),
  signedUpPeople: v.number(),
  capacityPeople: v.number(),
  /** How far the caller is. */
  ownState: v.picklist(PARTICIPATION_STATES),
});

/** Own sums of a month or year. */
const ownFigures = v.strictObject({
  earnedPoints: v.number(),
  volunteerMinutes: v.number(),
  /** The part of `volunteerMinutes` that is 信用时长; the rest is 荣誉时长. */
  creditMinutes: v.number(),
  records: v.number(),
});

const memberRow = v.strictObject({
  memberId: id,
  name: v.string(),
  /** `A` to `Z`, the first of the pinyin of the surname; `#` for any other. */
  initial: v.string(),
  departmentName: v.string(),
  branchName: v.string(),
  partyMember: v.boolean(),
  roles: v.array(v.picklist(ROLES)),
  bound: v.boolean(),
  registeredVolunteer: v.boolean(),
  active: v.boolean(),
});
export type MemberRow = v.InferOutput<typeof memberRow>;

const memberDetail = v.strictObject({
  ...memberRow.entries,
  departmentId: id,
  branchId: v.nullable(id),
  phone: v.string(),
  volunteerNumber: v.string(),
  /** What still names the person; somebody else takes it on when the person leaves. */
  openTasks: v.number(),
  openFindings: v.number(),
  /** Only while the person is not bound, and only for administrators. */
  inviteCode: v.string(),
});
export type MemberDetail = v.InferOutput<typeof memberDetail>;

const group = v.strictObject({
  groupId: id,
  name: v.string(),
  people: v.number(),
  partyMembers: v.number(),
  order: v.number(),
});

const sheetProblem = v.strictObject({
  /** Row of the sheet as Excel shows it. */
  row: v.number(),
  column: v.string(),
  message: v.string(),
});

export const membershipActions = {
  ...transferActions,
  'membership.me': read(
    'anyone',
    'Whether this WeChat identity is bound, and to whom.',
    v.strictObject({}),
    v.variant('bound', [
      v.strictObject({ bound: v.literal(false) }),
      v.strictObject({ bound: v.literal(true), profile: ownProfile, unit }),
    ]),
  ),
  'membership.bind': write(
    'anyone',
    'Binds this WeChat identity to an imported person by invitation code and name.',
    v.strictObject({ inviteCode: text('邀请码', 4, 20), name: text('姓名', 1, 30) }),
    v.strictObject({ profile: ownProfile, unit }),
  ),
  'membership.waiting': read(
    ['secretary', 'administrator'],
    'How much waits for a decision, queue by queue; 0 where the caller’s role does not decide.',
    v.strictObject({}),
    v.strictObject({
      records: v.number(),
      corrections: v.number(),
      /** Applied for, or published long enough to be awarded. */
      stars: v.number(),
      /** Published hours that an objection holds. */
      hourObjections: v.number(),
      pointItems: v.number(),
      appeals: v.number(),
      /** Reported done. */
      tasks: v.number(),
      /** Open tasks and findings for which somebody is to be named. */
      owners: v.number(),
      /** Proved, to be closed. */
      findings: v.number(),
      /** Proposed, or reported kept. */
      pledges: v.number(),
      appraisalAppeals: v.number(),
      articles: v.number(),
      transfers: v.number(),
      /** Redeemed and not handed over yet. */
      vouchers: v.number(),
      /** Suggestions and complaints without an answer; only administrators answer. */
      feedback: v.number(),
    }),
  ),
  'membership.firstSteps': read(
    ADMINISTRATORS,
    'How far the setting up of a new unit is.',
    v.strictObject({}),
    v.strictObject({
      /** Active ones, up to 200. */
      people: v.number(),
      /** Null where there are too many people to look through. */
      secretaries: v.nullable(v.number()),
      /** Whether a campaign runs. */
      campaign: v.boolean(),
    }),
  ),
  'membership.home': read(
    EVERY_MEMBER,
    'What the first screen shows.',
    v.strictObject({}),
    v.strictObject({
      profile: ownProfile,
      unit,
      upcoming: v.array(upcomingActivity),
      month: ownFigures,
      year: ownFigures,
      /** For an administrator in the first month of the unit: `membership.firstSteps` tells what to do. */
      beginsUnit: v.boolean(),
      /** Own records that were rejected and wait to be mended. */
      rejectedRecords: v.number(),
      /** Own tasks of the campaign: all that are open, those overdue, those to be done this week. */
      tasks: v.strictObject({ open: v.number(), overdue: v.number(), thisWeek: v.number() }),
      /** Own findings that are to be put right, in the same way. */
      findings: v.strictObject({ open: v.number(), overdue: v.number(), thisWeek: v.number() }),
      /** Whose turn the own transfer waits for; null: none is under way. */
      transfer: v.nullable(v.picklist(['asked', 'sent'])),
      /** Own redeemable points may end within a month: `redemption.purse` tells how many. */
      pointsMayEndSoon: v.boolean(),
      /** Records of the unit that wait for review; null for those who do not review. */
      pendingReviews: v.nullable(v.number()),
      /** How ready the unit was for its title last night; null for members, and while nothing is known. */
      readiness: v.nullable(
        v.strictObject({
          takenOn: v.string(),
          readinessPermille: v.number(),
          missingEvidence: v.number(),
          tasksOverdue: v.number(),
        }),
      ),
    }),
  ),
  'membership.updateProfile': write(
    EVERY_MEMBER,
    'Changes one’s own contact and volunteer number; with a number one counts as registered.',
    v.strictObject({ phone, volunteerNumber }),
    ownProfile,
  ),
  'membership.organisation': read(
    EVERY_MEMBER,
    'Departments and branches of the unit, in order.',
    v.strictObject({}),
    v.strictObject({ departments: v.array(group), branches: v.array(group) }),
  ),
  'membership.people': read(
    MANAGERS,
    'People of the unit by initial of the pinyin and name; `search` is the beginning of the name, or one letter: the initial.',
    v.strictObject({ search: text('姓名', 0, 30), departmentId: v.nullable(id), cursor }),
    page(memberRow),
  ),
  'membership.person': read(
    MANAGERS,
    'One person of the unit.',
    v.strictObject({ memberId: id }),
    memberDetail,
  ),
  'membership.savePerson': write(
    ADMINISTRATORS,
    'Adds a person (`memberId` null) or changes one. Whoever takes part no longer is set inactive, never deleted.',
    v.strictObject({
      memberId: v.nullable(id),
      name: text('姓名', 1, 30),
      departmentId: id,
      branchId: v.nullable(id),
      partyMember: v.boolean('请选择是否党员'),
      phone,
      volunteerNumber,
      roles: v.pipe(
        v.array(oneOf('角色', ROLES)),
        v.maxLength(ROLES.length, '角色重复'),
        v.check((roles) => new Set(roles).size === roles.length, '角色重复'),
      ),
      active: v.boolean('请选择是否在岗'),
    }),
    v.strictObject({ memberId: id, inviteCode: v.string() }),
  ),
  'membership.reissueInvitation': write(
    ADMINISTRATORS,
    'Frees a person from the bound WeChat identity (lost or changed account) and makes a new invitation code. Records, hours and points stay.',
    v.strictObject({ memberId: id }),
    v.strictObject({ inviteCode: v.string() }),
  ),
  'membership.saveGroup': write(
    ADMINISTRATORS,
    'Adds (`groupId` null) or renames a department or branch.',
    v.strictObject({
      kind: oneOf('类别', ['department', 'branch'] as const),
      groupId: v.nullable(id),
      name: text('名称', 2, 40),
      order: integer('顺序', 0, 999),
    }),
    v.strictObject({ groupId: id }),
  ),
  'membership.removeGroup': write(
    ADMINISTRATORS,
    'Removes a department or branch that has no people.',
    v.strictObject({ kind: oneOf('类别', ['department', 'branch'] as const), groupId: id }),
    v.strictObject({ groupId: id }),
  ),
  'membership.saveSettings': write(
    ADMINISTRATORS,
    'Changes the unit’s name, targets and ranking visibility.',
    v.strictObject({ name: text('单位名称', 2, 60), settings: unitSettings }),
    unit,
  ),
  'membership.importPeople': heavy(
    write(
      ADMINISTRATORS,
      'Reads people from an uploaded Excel sheet: all or nothing; the same sheet twice changes nothing. `preview` only tells what would happen.',
      v.strictObject({
        fileId: sheetFile,
        preview: v.boolean('请选择预览或导入'),
      }),
      v.strictObject({
        added: v.number(),
        changed: v.number(),
        unchanged: v.number(),
        newDepartments: v.array(v.string()),
        newBranches: v.array(v.string()),
        problems: v.array(sheetProblem),
        /** False when there are problems, or for a preview. */
        saved: v.boolean(),
      }),
    ),
  ),
  'membership.importTemplate': heavy(
    read(
      ADMINISTRATORS,
      'An empty Excel sheet with the columns of the import, as a cloud file.',
      v.strictObject({}),
      v.strictObject({ fileId: v.string() }),
    ),
  ),
  'membership.invitations': heavy(
    read(
      ADMINISTRATORS,
      'An Excel sheet with the invitation codes of everyone not bound yet, as a cloud file.',
      v.strictObject({}),
      v.strictObject({ fileId: v.string(), people: v.number() }),
    ),
  ),
} as const;
