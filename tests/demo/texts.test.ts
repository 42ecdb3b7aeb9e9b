import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { activityPlan } from '../../src/shared/activity/contract';
import { planFaults } from '../../src/shared/activity/plan-rules';
import { ACTIONS } from '../../src/shared/contract/actions';
import { parseInviteCode } from '../../src/shared/membership/invite-code';
import { unitSettings } from '../../src/shared/membership/unit-settings';
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
