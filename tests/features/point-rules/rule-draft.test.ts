import { describe, expect, it } from 'vitest';
import {
  draftFaults,
  faultsWithin,
  newDraft,
  newKey,
  newRule,
  parseDraft,
  startOf,
  withItem,
} from '@/features/point-rules/rule-draft';
import { RULE_TEMPLATES } from '@/shared/points/templates';
import type { LocalDate } from '@/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;
const set = (version: number, state: string) => ({
  version,
  state,
  rules: RULE_TEMPLATES[1]?.draft.rules ?? [],
  assessment: null,
});

describe('new rules', () => {
  it.each(RULE_TEMPLATES)('may be saved as the sample $key says, from tomorrow', ({ key }) => {
    const draft = newDraft(startOf(`template:${key}`, []), TODAY);
    expect(draft.effectiveFrom).toBe('2026-11-17');
    expect(draftFaults(draft, TODAY)).toEqual({});
  });

  it('start from the named set, else from the one in force', () => {
    const sets = [set(3, 'coming'), { ...set(2, 'inForce'), rules: [] }];
    expect(startOf('set:3', sets).rules).toHaveLength(4);
    expect(startOf(undefined, sets).rules).toHaveLength(0);
    expect(startOf('set:9', sets).rules).toHaveLength(0);
  });

  it('are read back as they were kept, but never begin in the past', () => {
    const draft = newDraft(startOf('template:municipal', []), TODAY);
    expect(parseDraft(JSON.parse(JSON.stringify(draft)), TODAY)).toEqual(draft);
    expect(parseDraft(draft, '2026-12-01' as LocalDate)?.effectiveFrom).toBe('2026-12-02');
    expect(parseDraft({ ...draft, rules: 'x' }, TODAY)).toBeUndefined();
    expect(parseDraft(undefined, TODAY)).toBeUndefined();
  });

  it('say under the part what is wrong with it', () => {
    const draft = newDraft(startOf('template:municipal', []), TODAY);
    const empty = { ...draft, rules: withItem(draft.rules, draft.rules.length, newRule(0)) };
    expect(Object.keys(faultsWithin(draftFaults(empty, TODAY), `rules.${draft.rules.length}`))).toEqual([
      'label',
      'types',
    ]);
    const [first] = draft.rules;
    const twice = { ...newRule(0), label: '重复的规则', types: [...(first?.types ?? [])] };
    const overlapping = { ...draft, rules: [...draft.rules, twice] };
    expect(faultsWithin(draftFaults(overlapping, TODAY), 'rules.4').types).toContain(
      '同一角色只能有一条规则',
    );
    expect(faultsWithin(draftFaults(overlapping, TODAY), 'rules.0')).toEqual({});
  });

  it('change, add and take away one item', () => {
    expect(withItem(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
    expect(withItem(['a', 'b'], 2, 'c')).toEqual(['a', 'b', 'c']);
    expect(withItem(['a', 'b'], 0, undefined)).toEqual(['b']);
  });

  it('get a key the contract takes, another one each time', () => {
    const keys = [0, 1, 1_795_000_000_000].map(newKey);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z][A-Za-z0-9]{0,29}$/);
  });
});
