import { describe, expect, it } from 'vitest';
import { ringSvg } from '@/shared/chart/ring-svg';

const paths = (svg: string) =>
  [...svg.matchAll(/<path fill="(#\w+)" d="([^"]+)"/g)].map(([, fill, d]) => ({ fill, d }));

describe('ring', () => {
  it('draws only the track for nothing, and for what is no number', () => {
    for (const ratio of [0, -3, Number.NaN])
      expect(paths(ringSvg(ratio)).map((p) => p.fill)).toEqual(['#ece9e4']);
  });

  it('is full at one and not fuller beyond', () => {
    const [track, part] = paths(ringSvg(1));
    expect(part?.d).toBe(track?.d);
    expect(ringSvg(7)).toBe(ringSvg(1));
  });

  it('ends at three o’clock for a quarter and at six o’clock for a half', () => {
    const ends = (ratio: number) => paths(ringSvg(ratio))[1]?.d ?? '';
    // Outer radius 60, inner 48, round ends of 6: the far edge touches the axis.
    expect(ends(0.25)).toMatch(/A60,60,0,0,1,/);
    expect(ends(0.75)).toMatch(/A60,60,0,1,1,/);
    expect(ends(0.25)).toMatch(/(54|5[0-9](\.\d)?),0/);
    expect(ringSvg(0.25)).not.toContain('NaN');
  });
});
