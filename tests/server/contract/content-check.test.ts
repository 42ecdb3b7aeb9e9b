import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Action } from '../../../src/shared/contract/actions';
import { DEFAULT_UNIT_SETTINGS } from '../../../src/shared/membership/unit-settings';
import { startWorld, type World } from '../support/world';

/** The emulated platform calls this text risky. */
const RISKY = '这里有违规测试词请处理';

const ITEM = { itemId: null, description: '', points: 5, supply: 3, perPersonLimit: 1 };
const ALWAYS = { opensAtMs: null, closesAtMs: null, onOffer: true };
const BRAND = { brandId: null, revision: null, kind: 'brand', year: null, name: '绿水青山', slogan: '' };
const EMPTY = { personInChargeId: 'member2', stages: [], projectKeys: [], activityIds: [], pictures: [] };
const LATE = { activityId: 'none', reason: RISKY };
const BY_HAND = { ...LATE, durationMinutes: 60 };
const BONUS = { key: 'praised', label: RISKY, maxPoints: 5 };
const ASSESSMENT = { period: 'year', baseScore: 60, earnedMax: null, floor: null, ceiling: null };
const NOTHING_ELSE = { deductions: [], vetoes: [], exempt: [] };

/** Texts that other people read, by the action that writes them; what they are about need not be there. */
const WRITTEN: ReadonlyArray<
  readonly [who: string, action: Action, input: Readonly<Record<string, unknown>>]
> = [
  ['admin', 'membership.saveSettings', { name: RISKY, settings: DEFAULT_UNIT_SETTINGS }],
  ['admin', 'membership.saveGroup', { kind: 'department', groupId: null, name: RISKY, order: 1 }],
  ['secretary', 'service.answerObjection', { applicationId: 'member:1', objection: 0, answer: RISKY }],
  ['secretary', 'service.decideStar', { applicationId: 'member:1', decision: 'refuse', reason: RISKY }],
  ['secretary', 'service.answerCorrection', { recordId: 'none', answer: RISKY, corrected: null }],
  ['secretary', 'service.withdrawRecord', { serviceRecordId: 'none', reason: RISKY }],
  ['secretary', 'points.confirm', { itemId: 'none', approve: false, reason: RISKY }],
  [
    'admin',
    'points.saveRuleSet',
    {
      effectiveFrom: '2027-01-01',
      rules: [],
      assessment: { ...ASSESSMENT, bonuses: [BONUS], ...NOTHING_ELSE },
    },
  ],
  ['admin', 'redemption.saveItem', { ...ITEM, ...ALWAYS, name: '毛巾', description: RISKY }],
  ['secretary', 'redemption.cancel', { voucherId: 'none', reason: RISKY }],
  ['secretary', 'record.void', { recordId: 'none', reason: RISKY }],
  [
    'secretary',
    'record.review',
    { items: [{ recordId: 'none', revision: 1 }], decision: 'reject', reason: RISKY },
  ],
  ['secretary', 'activity.recordAttendance', { ...BY_HAND, memberIds: ['member'] }],
  ['secretary', 'activity.supplementCheckOut', { ...BY_HAND, memberId: 'member' }],
  ['secretary', 'activity.settleLateScan', { ...LATE, memberId: 'member', accept: false }],
  // Behind more than the platform looks at in one go.
  [
    'secretary',
    'brand.save',
    { ...BRAND, ...EMPTY, moments: [], plan: '长'.repeat(900), story: `${'长'.repeat(1900)}${RISKY}` },
  ],
];

describe('what the platform calls risky', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test.each(WRITTEN)('is refused by %s in %s', async (who, action, input) => {
    const refusal = await world.refusal(who, action, input);
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('安全检查') });
  });
});
