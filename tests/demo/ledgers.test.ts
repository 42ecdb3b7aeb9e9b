import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brandFaults, MAX_BRANDS } from '../../src/shared/brand/brand';
import { ACTIONS } from '../../src/shared/contract/actions';
import { overlapping } from '../../src/shared/ledger/booking';
import { LEDGER_KINDS } from '../../src/shared/ledger/kind';
import { pledgeTotals } from '../../src/shared/pledge/pledge-sums';
import type { LocalDate } from '../../src/shared/time/local-date';
import { demoOf, documentsOf, TODAY } from './demo';

const demo = demoOf(TODAY);
const entries = documentsOf(demo, 'ledger_entries');

describe('the ledgers of the demo', () => {
  it('hold entries of every kind, each as it could have been entered', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(LEDGER_KINDS));
    const schema = ACTIONS['ledger.save'].input;
    for (const { kind, values } of entries) {
      const input = { entryId: null, revision: null, entry: { kind, values } };
      expect(v.parse(schema, input)).toEqual(input);
    }
  });

  it('book no venue twice', () => {
    const days = documentsOf(demo, 'venue_days');
    expect(days.flatMap(({ slots }) => slots).length).toBeGreaterThan(5);
    for (const { slots } of days) for (const slot of slots) expect(overlapping(slots, slot)).toBeUndefined();
  });

  it('add up to the sums of their years', () => {
    const years = documentsOf(demo, 'unit_years');
    for (const kind of LEDGER_KINDS) {
      const counted = entries.filter((entry) => entry.kind === kind && entry.state === 'recorded').length;
      const summed = years
        .flatMap(({ ledger }) => Object.values(ledger))
        .reduce((sum, month) => sum + (month[kind]?.entries ?? 0), 0);
      expect([kind, summed]).toEqual([kind, counted]);
    }
  });

  it('add up the pledges of a year that is nearly over, in every state', () => {
    const autumn = demoOf('2026-11-22' as LocalDate);
    const pledges = documentsOf(autumn, 'pledges');
    const kept = pledges.filter(({ state }) => state === 'kept').length;
    const made =
      kept + pledges.filter(({ state }) => ['published', 'reported', 'notKept'].includes(state)).length;
    expect(new Set(pledges.map(({ state }) => state)).size).toBe(6);
    const sums = documentsOf(autumn, 'unit_years').map((year) => pledgeTotals(year.pledges ?? {}));
    expect(sums.reduce((all, sum) => all + sum.made, 0)).toBe(made);
    expect(sums.reduce((all, sum) => all + sum.kept, 0)).toBe(kept);
  });
});

describe('the brands of the demo', () => {
  it('could have been entered and stand in the unit', () => {
    const brands = documentsOf(demo, 'brands');
    const [unit] = documentsOf(demo, 'units');
    const schema = v.strictObject(ACTIONS['brand.save'].input.entries);
    const keys = Object.keys(schema.entries);
    for (const brand of brands) {
      const fields = Object.fromEntries(Object.entries(brand).filter(([key]) => keys.includes(key)));
      expect(v.is(schema, { ...fields, brandId: brand._id })).toBe(true);
      expect(brandFaults(brand, unit?.projects.map(({ key }) => key) ?? [])).toEqual({});
    }
    expect(unit?.brands?.places.map(({ brandId }) => brandId)).toEqual(brands.map(({ _id }) => _id));
    expect(brands.filter(({ kind }) => kind === 'brand').length).toBeLessThanOrEqual(MAX_BRANDS);
  });
});
