import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateChoices } from '../../../src/features/ledger/ledger-choice';
import {
  blankForm,
  fenOf,
  fieldErrors,
  formParts,
  parseDraft,
  yuanOf,
} from '../../../src/features/ledger/ledger-form';
import { LEDGER_KINDS } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;
const NOTHING = { values: {}, names: {} };

describe('the form of a ledger', () => {
  it('begins with today, and with what the page was opened for', () => {
    expect(blankForm('jointWork', TODAY, NOTHING).values).toMatchObject({
      day: TODAY,
      title: '',
      participants: [],
    });
    const preset = { values: { venue: 'room' }, names: { room: '演播厅' } };
    expect(blankForm('venueBooking', TODAY, preset)).toMatchObject({
      values: { venue: 'room', startsAtMs: null },
      names: { room: '演播厅' },
    });
  });

  it.each(LEDGER_KINDS)('keeps a draft of %s as it was, whatever the phone gives back', (kind) => {
    const form = blankForm(kind, TODAY, NOTHING);
    expect(parseDraft(kind, JSON.parse(JSON.stringify(form)))).toEqual(form);
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const keys = LEDGER_KIND_FACTS[kind].fields.map(({ key }) => key);
        const parsed = parseDraft(kind, { values: { title: kept, day: kept, partner: kept }, names: {} });
        expect(Object.keys(parsed?.values ?? {})).toEqual(keys);
      }),
      { numRuns: 50 },
    );
    for (const kept of [null, 'text', { values: [] }, { values: {} }])
      expect(parseDraft(kind, kept)).toBeUndefined();
  });

  it('opens an entry that was written before the ledger asked for a field', () => {
    const {
      content: _content,
      measures: _measures,
      pictures: _pictures,
      ...values
    } = blankForm('helpingProject', TODAY, NOTHING).values;
    const parsed = parseDraft('helpingProject', { values: { ...values, name: '村道扩建' }, names: {} });
    expect(parsed?.values).toMatchObject({ name: '村道扩建', content: '', measures: '', pictures: [] });
  });

  it('asks nobody for people whom they cannot look through, but for co-authors, whom they name', () => {
    const all = formParts('mediaColumn', true);
    const own = formParts('mediaColumn', false);
    expect(all.required.map(({ key }) => key)).toEqual(['name', 'medium']);
    const left = all.optional.filter(({ key }) => !own.optional.some((field) => field.key === key));
    expect(left.map(({ key }) => key)).toEqual(['inCharge']);
    expect(formParts('article', false)).toEqual(formParts('article', true));
  });

  it('begins an article with oneself as its author', () => {
    const self = { memberId: 'm1', name: '宋知夏' };
    const form = blankForm('article', TODAY, NOTHING, self);
    expect(form.values.authors).toEqual(['m1']);
    expect(form.names).toEqual({ m1: '宋知夏' });
    expect(blankForm('talk', TODAY, NOTHING, self).values.with).toEqual([]);
  });

  it('offers what was withdrawn of every ledger', () => {
    for (const kind of LEDGER_KINDS) {
      expect(stateChoices(kind).map(({ value }) => value)).toContain('withdrawn');
    }
  });

  it('puts messages under their fields', () => {
    expect(
      fieldErrors({ 'entry.values.title': '请填写', 'entry.values.pictures.0': '图片', reason: '原因' }),
    ).toEqual({
      title: '请填写',
      pictures: '图片',
      reason: '原因',
    });
  });
});

describe('money as it is typed', () => {
  it('is whole fen', () => {
    expect(['12', '12.', '12.5', '12.50', '0.05', ' 7 '].map(fenOf)).toEqual([
      1200, 1200, 1250, 1250, 5, 700,
    ]);
    for (const bad of ['', '.5', '1.234', '-1', '1e3', '一百', '1,000']) expect(fenOf(bad)).toBeUndefined();
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen);
      }),
    );
  });
});
