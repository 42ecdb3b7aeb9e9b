import { describe, expect, it } from 'vitest';
import { wholeNumber } from '@/components/fields/whole-number';

describe('a whole number as it is typed', () => {
  it.each([
    ['12', 12],
    ['05', 5],
    ['', undefined],
    ['-3', undefined],
    ['1.5', undefined],
  ])('%j on the number pad', (typed, number) => {
    expect(wholeNumber(typed, false)).toEqual({ text: typed, number });
  });

  it.each([
    ['-', '-', undefined],
    ['-10', '-10', -10],
    ['−10', '-10', -10],
    ['－10', '-10', -10],
    ['7', '7', 7],
    ['-0', '-0', 0],
    // What is no part of a number is left out, for an empty field means something else: no limit.
    ['-1o', '-1', -1],
    ['十', '', undefined],
  ])('%j where it may be below zero', (typed, text, number) => {
    expect(wholeNumber(typed, true)).toEqual({ text, number });
  });
});
