import { describe, expect, it } from 'vitest';
import {
  codeAt,
  remainingMs,
  secondsLeft,
  shareLeft,
  spacedDigits,
} from '@/features/attendance/code-schedule';

const T = Date.UTC(2026, 10, 22, 2, 0, 0);
const STEP = 30_000;
const codes = Array.from({ length: 5 }, (_, index) => ({
  code: `TC1.a.i.${index}.abcdefghij`,
  digits: String(100_000 + index),
  validFromMs: T + index * STEP,
  validUntilMs: T + (index + 1) * STEP,
}));

describe('the code to show', () => {
  it('is the one of now, the next one from its first instant on', () => {
    expect(codeAt(codes, T)?.digits).toBe('100000');
    expect(codeAt(codes, T + STEP - 1)?.digits).toBe('100000');
    expect(codeAt(codes, T + STEP)?.digits).toBe('100001');
  });

  it('is none before the first and after the last: an old code must not stay on the screen', () => {
    expect(codeAt(codes, T - 1)).toBeUndefined();
    expect(codeAt(codes, T + 5 * STEP)).toBeUndefined();
    expect(codeAt([], T)).toBeUndefined();
  });

  it('tells for how long codes are at hand without network', () => {
    expect(remainingMs(codes, T)).toBe(150_000);
    expect(remainingMs(codes, T + 149_000)).toBe(1000);
    expect(remainingMs(codes, T + 200_000)).toBe(0);
    expect(remainingMs([], T)).toBe(0);
  });

  it('counts down from 30 to 1 and never shows 0', () => {
    const [code] = codes;
    if (!code) throw new Error('no code');
    expect(secondsLeft(code, T)).toBe(30);
    expect(secondsLeft(code, T + 29_001)).toBe(1);
    expect(secondsLeft(code, T + 30_000)).toBe(1);
    expect(shareLeft(code, T)).toBe(1);
    expect(shareLeft(code, T + 15_000)).toBe(0.5);
    expect(shareLeft(code, T + 60_000)).toBe(0);
  });

  it('groups digits by three and keeps leading zeros', () => {
    expect(spacedDigits('004913')).toBe('004 913');
  });
});
