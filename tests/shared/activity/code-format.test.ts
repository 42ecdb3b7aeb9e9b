import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatShownCode,
  formatTypedCode,
  parseCode,
  SCAN_PURPOSES,
} from '../../../src/shared/activity/code-format';

const activityIds = fc.stringMatching(/^[A-Za-z0-9_:-]{1,96}$/);

describe('check-in codes as text', () => {
  it('looks as the architecture says', () => {
    const code = formatShownCode({ activityId: 'a1', purpose: 'checkIn', step: 35, signature: 'abcDEF-_09' });
    expect(code).toBe('TC1.a1.i.z.abcDEF-_09');
    expect(formatTypedCode('a1', '004217')).toBe('digits:a1:004217');
  });

  it('reads back every code it writes', () => {
    fc.assert(
      fc.property(
        activityIds,
        fc.constantFrom(...SCAN_PURPOSES),
        fc.integer({ min: 1, max: 200_000_000 }),
        fc.stringMatching(/^[A-Za-z0-9_-]{10}$/),
        (activityId, purpose, step, signature) => {
          const shown = { activityId, purpose, step, signature };
          expect(parseCode(formatShownCode(shown))).toEqual({ form: 'shown', ...shown });
        },
      ),
    );
  });

  it('reads back typed digits whatever colons the id holds', () => {
    fc.assert(
      fc.property(activityIds, fc.stringMatching(/^\d{6}$/), (activityId, digits) => {
        expect(parseCode(formatTypedCode(activityId, digits))).toEqual({ form: 'typed', activityId, digits });
      }),
    );
  });

  it.each([
    '',
    'https://example.com',
    'TC2.a.i.z.abcDEF-_09',
    'TC1.a.x.z.abcDEF-_09',
    'TC1.a.i.Z.abcDEF-_09',
    'TC1.a.i.0z.abcDEF-_09',
    'TC1.a.i.z.abcDEF-_0',
    'TC1.a.i.z.abcDEF-_099',
    'TC1.a b.i.z.abcDEF-_09',
    'TC1.a.i.z.abcDEF-_09\n',
    'TC1.a.i.-1.abcDEF-_09',
    'digits:a:12345',
    'digits:a:1234567',
    'digits::123456',
    'digits:a:１２３４５６',
  ])('refuses %j', (text) => {
    expect(parseCode(text)).toBeUndefined();
  });

  it('never throws on arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCode(text)));
  });
});
