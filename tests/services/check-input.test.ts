import { expect, it } from 'vitest';
import { checkInput } from '../../src/services/check-input';

const GOOD = { memberId: 'm1', name: '', position: '', office: 'head', from: '2026-11-16', replaces: null };

it('tells all that is wrong at once, in the words of the form where something is not chosen', () => {
  const checked = checkInput(
    'campaign.takeSeat',
    { ...GOOD, from: '', memberId: 7 },
    { memberId: '请选择人员' },
  );
  expect(checked.ok ? [] : Object.keys(checked.fields).sort()).toEqual(['from', 'memberId']);
  expect(checked.ok ? undefined : checked.fields.memberId).toBe('请选择人员');
});

it('is refused for what is not chosen though the contract would take it', () => {
  expect(checkInput('campaign.takeSeat', GOOD).ok).toBe(true);
  const checked = checkInput('campaign.takeSeat', GOOD, { memberId: '请选择人员' });
  expect(checked).toEqual({ ok: false, fields: { memberId: '请选择人员' } });
});
