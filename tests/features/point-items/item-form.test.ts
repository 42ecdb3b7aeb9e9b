import { describe, expect, it } from 'vitest';
import { appealOfParams, blankItem, itemChoices, proposalOf, setOn } from '@/features/point-items/item-form';
import { confirmWords, pointWords, whyNotMine } from '@/features/point-items/item-words';
import { checkInput } from '@/services/check-input';
import { RULE_TEMPLATES } from '@/shared/points/templates';

const set = (version: number, effectiveFrom: string, template: number) => ({
  version,
  effectiveFrom,
  state: 'past' as const,
  rules: [],
  assessment: RULE_TEMPLATES[template]?.draft.assessment ?? null,
  createdAtMs: 0,
});
const sets = [set(2, '2026-06-01', 1), set(1, '2026-01-01', 0)];
const person = { memberId: 'member', name: '元小明' };

describe('proposing an item', () => {
  it('offers the items of the rules of that day', () => {
    expect(itemChoices('bonus', setOn('2026-05-31', sets)).map(({ label, most }) => [label, most])).toEqual([
      ['撰写论文', 3],
      ['论文在上级刊发', 3],
      ['讲微党课', 3],
      ['外出授课', 5],
    ]);
    expect(itemChoices('bonus', setOn('2026-06-01', sets))).toEqual([]);
    expect(itemChoices('deduction', setOn('2026-06-01', sets))[0]).toMatchObject({ words: '扣3分' });
    expect(itemChoices('deduction', setOn('2025-12-31', sets))).toEqual([]);
  });

  it('sends points only where the person gives them', () => {
    const filled = { ...blankItem('2026-11-16', undefined), person, fact: '外出授课一次，有通知' };
    const bonus = checkInput(
      'points.propose',
      proposalOf({ ...filled, itemKey: 'paper', points: 2 }, undefined),
    );
    expect(bonus).toMatchObject({ ok: true, input: { itemKey: 'paper', points: 2, appealId: null } });
    const less = { ...filled, source: 'deduction' as const, itemKey: 'missedStudy', points: 2 };
    expect(checkInput('points.propose', proposalOf(less, undefined))).toMatchObject({
      ok: true,
      input: { points: null },
    });
    const missing = checkInput('points.propose', proposalOf(filled, undefined));
    expect(missing.ok ? [] : Object.keys(missing.fields)).toEqual(['itemKey', 'points']);
  });

  it('mends an upheld appeal with a sign, and a veto without points', () => {
    const params = { appealId: 'appeal1', memberId: 'member', memberName: '元小明', about: '党课' };
    const appeal = appealOfParams(params);
    const values = { ...blankItem('2026-11-16', appeal), points: 3, less: true, fact: '核对签到表，多计了' };
    expect(proposalOf(values, appeal)).toMatchObject({
      memberId: 'member',
      source: 'correction',
      itemKey: null,
      points: -3,
      appealId: 'appeal1',
    });
    const veto = appealOfParams({ ...params, veto: '1' });
    expect(proposalOf(values, veto).points).toBeNull();
    expect(appealOfParams({})).toBeUndefined();
  });
});

describe('an item in words', () => {
  it('says what it comes to', () => {
    expect(pointWords({ source: 'bonus', points: 3 })).toBe('+3分');
    expect(pointWords({ source: 'deduction', points: -2 })).toBe('−2分');
    expect(pointWords({ source: 'veto', points: 0 })).toBe('一票否决');
    expect(pointWords({ source: 'correction', points: 0 })).toBe('撤销一票否决');
    expect(confirmWords({ source: 'bonus', points: 3, memberName: '元小明' })).toContain(
      '元小明的积分（+3分）',
    );
  });

  it('says who must confirm what one may not', () => {
    const row = { mayDecide: false, memberId: 'member', state: 'proposed' } as Parameters<
      typeof whyNotMine
    >[0];
    expect(whyNotMine(row, 'member')).toContain('本人');
    expect(whyNotMine(row, 'secretary')).toContain('另一位支部书记');
    expect(whyNotMine({ ...row, mayDecide: true }, 'secretary')).toBe('');
    expect(whyNotMine({ ...row, state: 'confirmed' }, 'secretary')).toBe('');
  });
});
