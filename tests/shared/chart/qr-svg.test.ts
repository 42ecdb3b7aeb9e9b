import { describe, expect, it } from 'vitest';
import { qrSvg } from '@/shared/chart/qr-svg';
import { scanQr } from '../../support/scan-qr';

describe('QR code', () => {
  it.each(['tc1:a:b:c', `tc1:${'x'.repeat(180)}`, '签到'])('can be read back: %s', (text) => {
    expect(scanQr(qrSvg(text))).toBe(text);
  });
});
