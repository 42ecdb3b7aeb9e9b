import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsRingSvg } from '@/shared/chart/parts-ring-svg';
import { ringPath } from '@/shared/chart/ring-path';
import { ringSvg } from '@/shared/chart/ring-svg';

const TURN = 2 * Math.PI;
const TRACK = '#ece9e4';
const strokes = (svg: string) => [...svg.matchAll(/stroke="(#\w+)"/g)].map(([, colour]) => colour);

/** Clockwise from the top, as a share of a turn. */
const turnAt = (x = 0, y = 0) => (Math.atan2(x, -y) / TURN + 1) % 1;

/** Share of a turn that each drawn piece takes, read from its ends; the flag of the longer way has to agree. */
function shares(svg: string): number[] {
  const pieces = svg.matchAll(/d="M([-\d.]+) ([-\d.]+)A[-\d.]+ [-\d.]+ 0 ([01]) 1 ([-\d.]+) ([-\d.]+)"/g);
  return [...pieces].map((piece) => {
    const [x1, y1, long, x2, y2] = piece.slice(1).map(Number);
    const share = (turnAt(x2, y2) - turnAt(x1, y1) + 1) % 1;
    if (Math.abs(share - 0.5) > 0.01) expect(long).toBe(share > 0.5 ? 1 : 0);
    return share;
  });
}

describe('a piece of a ring', () => {
  it('runs clockwise from the top', () => {
    expect(ringPath(50, 0, TURN / 4)).toBe('M0 -50A50 50 0 0 1 50 0');
    expect(ringPath(50, TURN / 4, TURN / 2)).toBe('M50 0A50 50 0 0 1 0 50');
    expect(ringPath(50, 0, (TURN * 3) / 4)).toBe('M0 -50A50 50 0 1 1 -50 0');
  });
});

describe('ring', () => {
  it('draws only the track for nothing, and for what is no number', () => {
    for (const ratio of [0, -3, Number.NaN]) expect(strokes(ringSvg(ratio))).toEqual([TRACK]);
  });

  it('is full at one and not fuller beyond', () => {
    expect(ringSvg(1).match(/<circle r="54"/g)).toHaveLength(2);
    expect(ringSvg(7)).toBe(ringSvg(1));
  });

  it('fills what it stands for, its round ends included, and never less than a dot', () => {
    const ends = (2 * Math.asin(6 / 54)) / TURN;
    fc.assert(
      fc.property(fc.double({ min: 0.04, max: 0.999, noNaN: true }), (ratio) => {
        expect((shares(ringSvg(ratio))[0] ?? Number.NaN) + ends).toBeCloseTo(ratio, 2);
      }),
    );
    const [dot = Number.NaN] = shares(ringSvg(0.001));
    expect(dot).toBeGreaterThan(0);
    expect(dot).toBeLessThan(0.01);
  });
});

describe('ring of parts', () => {
  it('gives each part its share, one after another', () => {
    const svg = partsRingSvg([
      { ratio: 0.5, colour: 'brand' },
      { ratio: 0.25, colour: 'gold' },
    ]);
    expect(strokes(svg)).toEqual([TRACK, '#c8102e', '#b8860b']);
    const [first, second] = shares(svg);
    expect(first).toBeCloseTo(0.5 - 0.035 / TURN, 2);
    expect(second).toBeCloseTo(0.25 - 0.035 / TURN, 2);
    expect(svg).toContain('d="M0 89A');
  });

  it('ends with the ring, and leaves out what is too small to see', () => {
    const svg = partsRingSvg([
      { ratio: 0.8, colour: 'brand' },
      { ratio: 0.8, colour: 'gold' },
      { ratio: 0.8, colour: 'green' },
      { ratio: -1, colour: 'blue' },
    ]);
    expect(strokes(svg)).toEqual([TRACK, '#c8102e', '#b8860b']);
    expect(shares(svg)[1]).toBeCloseTo(0.2 - 0.035 / TURN, 2);
  });
});
