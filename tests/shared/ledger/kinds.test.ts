import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fieldSchema } from '../../../src/shared/ledger/field-schema';
import { LEDGER_KINDS } from '../../../src/shared/ledger/kind';
import { fieldOf, LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { formatFen, showField } from '../../../src/shared/ledger/show-field';

describe('the table of kinds', () => {
  it.each(LEDGER_KINDS)('%s names only fields it has, of the types they must be', (kind) => {
    const facts = LEDGER_KIND_FACTS[kind];
    const keys = facts.fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(fieldOf(kind, facts.titleKey)).toMatchObject({ type: 'text', required: true });
    if (facts.dayKey !== null) expect(['date', 'dateTime']).toContain(fieldOf(kind, facts.dayKey)?.type);
    if (facts.amountKey) expect(fieldOf(kind, facts.amountKey)?.type).toBe('amountFen');
    if (facts.peopleKey) expect(['integer', 'people']).toContain(fieldOf(kind, facts.peopleKey)?.type);
    if (facts.parentKey) expect(fieldOf(kind, facts.parentKey)?.type).toBe('reference');
    for (const key of facts.lineKeys) expect(keys).toContain(key);
    // Keys stand in field paths of the database.
    for (const key of keys) expect(key).toMatch(/^[a-zA-Z]+$/);
  });

  it('leaves out what may be left out, and takes nothing else for it', () => {
    for (const kind of LEDGER_KINDS) {
      for (const field of LEDGER_KIND_FACTS[kind].fields) {
        const texts = ['text', 'longText', 'link'];
        const lists = ['people', 'pictures'];
        const empty = texts.includes(field.type) ? '' : lists.includes(field.type) ? [] : null;
        expect([kind, field.key, v.is(fieldSchema(field), empty)]).toEqual([
          kind,
          field.key,
          !field.required,
        ]);
        expect(v.is(fieldSchema(field), { $gt: '' })).toBe(false);
        expect(v.is(fieldSchema(field), -1)).toBe(false);
      }
    }
  });

  it('takes web addresses for links and nothing that runs', () => {
    const link = fieldSchema({ key: 'link', label: '链接', type: 'link' });
    expect(v.is(link, 'https://mp.weixin.qq.com/s/abc?x=1#y')).toBe(true);
    for (const bad of ['javascript:alert(1)', 'mp.weixin.qq.com', 'https://a b', 'https://"x'])
      expect(v.is(link, bad)).toBe(false);
  });
});

describe('words of a value', () => {
  it('money', () => {
    expect([0, 5, 123_450, 100_000, 12_500_000, 1_000_000, 123_456_789].map(formatFen)).toEqual([
      '0元',
      '0.05元',
      '1,234.50元',
      '1,000元',
      '12.5万元',
      '1万元',
      '1,234,567.89元',
    ]);
  });

  it('people by their names of then, nothing for nobody', () => {
    const field = { key: 'p', label: '人员', type: 'people', most: 3 } as const;
    expect(showField(field, ['a', 'b'], { a: '元小明', b: '元小红' }, 0)).toBe('元小明、元小红');
    expect(showField(field, [], {}, 0)).toBe('');
  });
});
