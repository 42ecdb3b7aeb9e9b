import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '@/shared/chart/qr-svg';

/** Paints the drawing's modules, four pixels each, as a camera would see them. */
function scan(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const d = /<path d="([^"]+)"/.exec(svg)?.[1] ?? '';
  for (const [, x, y, run] of d.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py += 1) {
      for (let px = Number(x) * scale; px < (Number(x) + Number(run)) * scale; px += 1) {
        pixels.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

describe('QR code', () => {
  it.each(['tc1:a:b:c', `tc1:${'x'.repeat(180)}`, '签到'])('can be read back: %s', (text) => {
    expect(scan(qrSvg(text))).toBe(text);
  });
});
