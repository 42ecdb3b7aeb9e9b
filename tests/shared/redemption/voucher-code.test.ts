import { describe, expect, test } from 'vitest';
import { formatVoucherCode, readVoucherCode } from '../../../src/shared/redemption/voucher-code';

describe('code of a voucher', () => {
  test('is read as it is shown, scanned or typed', () => {
    const code = '3f9a20b7c1';
    expect(formatVoucherCode(code)).toBe('3F9A 20B 7C1');
    expect([code, formatVoucherCode(code), ' 3F9A-20B-7C1\n'].map(readVoucherCode)).toEqual([
      code,
      code,
      code,
    ]);
  });

  test('takes letters that codes leave out for the digits they look like', () => {
    expect(readVoucherCode('3F9A 2OB 7Cl')).toBe('3f9a20b7c1');
  });

  test('is no check-in code, no address and nothing too short', () => {
    for (const text of ['TC1.abc.i.1x2y.0123456789', 'https://e.cn/3f9a20b7c1', '3f9a20b7c', '']) {
      expect(readVoucherCode(text)).toBeUndefined();
    }
  });
});
