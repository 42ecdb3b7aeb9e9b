import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { activityPlan } from '../../src/shared/activity/contract';
import { planFaults } from '../../src/shared/activity/plan-rules';
import { ACTIONS } from '../../src/shared/contract/actions';
import { parseInviteCode } from '../../src/shared/membership/invite-code';
import { unitSettings } from '../../src/shared/membership/unit-settings';
import { ruleSetDraft } from '../../src/shared/points/rule-set-draft';
import { ruleSetFaults } from '../../src/shared/points/rule-set-faults';
import { recordEntry } from '../../src/shared/record/contract';
import { demoOf, documentsOf, TODAY } from './demo';

const demo = demoOf(TODAY);

/** The input must be accepted, and as it is: cleaning would change nothing. */
function expectAccepted(schema: v.GenericSchema, input: unknown): void {
  expect(v.parse(schema, input)).toEqual(input);
}

describe('what the demo says could have been entered', () => {
  it('as activities', () => {
    const projectKeys = documentsOf(demo, 'units')[0]?.projects.map(({ key }) => key) ?? [];
    for (const activity of documentsOf(demo, 'activities')) {
      const plan = v.parse(activityPlan, pick(activity, Object.keys(activityPlan.entries)));
      expect(plan).toEqual(pick(activity, Object.keys(activityPlan.entries)));
      expect(planFaults(plan, { projectKeys, now: activity.createdAtMs })).toEqual({});
    }
  });

  it('as records of one’s own', () => {
    const own = documentsOf(demo, 'records').filter(({ source }) => source === 'self');
    expect(own.length).toBeGreaterThan(80);
    for (const record of own) {
      expectAccepted(recordEntry, pick(record, Object.keys(recordEntry.entries)));
    }
  });

  it('as reasons of those who recorded, reviewed and voided', () => {
    const { review } = {
      review: ACTIONS['record.review'].input.entries.reason,
    };
    const records = documentsOf(demo, 'records');
    for (const { recordedReason, reviewReason } of records) {
      expectAccepted(review, reviewReason);
      if (recordedReason) {
        expectAccepted(ACTIONS['activity.recordAttendance'].input.entries.reason, recordedReason);
      }
    }
  });

  it('as people, with codes that can be typed', () => {
    const { entries } = ACTIONS['membership.savePerson'].input;
    const fields = ['name', 'departmentId', 'branchId', 'partyMember', 'phone', 'volunteerNumber', 'roles'];
    for (const member of documentsOf(demo, 'members')) {
      const person = { memberId: member._id, ...pick(member, fields), active: member.active };
      expectAccepted(v.strictObject(entries), person);
      if (member.identityKey.startsWith('none:')) {
        expect(parseInviteCode(member.inviteCode)).toBe(member.inviteCode);
      }
    }
  });

  it('as rules, and as what secretaries and members say about points', () => {
    const [, coming] = documentsOf(demo, 'rule_sets');
    const draft = pick(coming ?? {}, ['effectiveFrom', 'rules', 'assessment']);
    expectAccepted(ruleSetDraft, draft);
    expect(ruleSetFaults(v.parse(ruleSetDraft, draft), TODAY)).toEqual({});
    for (const { fact, state, reason } of documentsOf(demo, 'point_items')) {
      expectAccepted(ACTIONS['points.propose'].input.entries.fact, fact);
      if (state === 'rejected') expectAccepted(ACTIONS['points.confirm'].input.entries.reason, reason);
    }
    for (const { text, answer } of documentsOf(demo, 'appeals')) {
      expectAccepted(ACTIONS['points.appeal'].input.entries.text, text);
      if (answer) expectAccepted(ACTIONS['points.answerAppeal'].input.entries.answer, answer);
    }
  });

  it('as corrections, objections, service records and redemption', () => {
    for (const { text, answer } of documentsOf(demo, 'corrections').flatMap(({ requests }) => requests)) {
      expectAccepted(ACTIONS['service.requestCorrection'].input.entries.text, text);
      if (answer) expectAccepted(ACTIONS['service.answerCorrection'].input.entries.answer, answer);
    }
    for (const { text, answer } of documentsOf(demo, 'star_applications').flatMap((one) => one.objections)) {
      expectAccepted(ACTIONS['service.objectToStar'].input.entries.text, text);
      if (answer) expectAccepted(ACTIONS['service.answerObjection'].input.entries.answer, answer);
    }
    for (const { _id } of documentsOf(demo, 'service_records')) {
      expectAccepted(ACTIONS['service.verify'].input.entries.code, _id);
    }
    const { entries } = ACTIONS['redemption.saveItem'].input;
    for (const item of documentsOf(demo, 'redemption_items')) {
      expectAccepted(v.strictObject(entries), { itemId: item._id, ...pick(item, Object.keys(entries)) });
    }
    for (const { code, state, reason } of documentsOf(demo, 'vouchers')) {
      expectAccepted(ACTIONS['redemption.findVoucher'].input.entries.code, code);
      if (state === 'cancelled') expectAccepted(ACTIONS['redemption.cancel'].input.entries.reason, reason);
    }
  });

  it('as settings and feedback', () => {
    for (const unit of documentsOf(demo, 'units')) expectAccepted(unitSettings, unit.settings);
    for (const { text, answer, category } of documentsOf(demo, 'feedback')) {
      expectAccepted(ACTIONS['feedback.submit'].input, { category, text, anonymous: false });
      if (answer) expectAccepted(ACTIONS['feedback.answer'].input.entries.answer, answer);
    }
  });
});

function pick(document: object, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([field]) => fields.includes(field)));
}
