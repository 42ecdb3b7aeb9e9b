import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatInviteCode,
  INVITE_CODE_LENGTH,
  inviteCodeFrom,
  parseInviteCode,
} from '../../../src/shared/membership/invite-code';

const codes = fc
  .uint8Array({ minLength: INVITE_CODE_LENGTH, maxLength: INVITE_CODE_LENGTH })
  .map(inviteCodeFrom);

test('every code is found again however it is typed', () => {
  const typing = fc.record({
    lower: fc.boolean(),
    confused: fc.boolean(),
    separator: fc.constantFrom('-', ' ', '', '—', ' - ', '－'),
  });
  fc.assert(
    fc.property(codes, typing, (code, { lower, confused, separator }) => {
      let typed = formatInviteCode(code).replace('-', separator);
      if (confused) typed = typed.replaceAll('0', 'O').replaceAll('1', 'I');
      expect(parseInviteCode(lower ? typed.toLowerCase() : typed)).toBe(code);
    }),
  );
});

test('two codes are the same only if their bytes are the same modulo 32', () => {
  const a = inviteCodeFrom(Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7));
  expect(a).toBe('01234567');
  expect(inviteCodeFrom(Uint8Array.of(32, 33, 34, 35, 36, 37, 38, 39))).toBe(a);
  expect(inviteCodeFrom(Uint8Array.of(31, 30, 29, 28, 27, 26, 25, 24))).toBe('ZYXWVTSR');
  expect(() => inviteCodeFrom(Uint8Array.of(1, 2, 3))).toThrow(RangeError);
});

test.each([
  ['abcd-2345', 'ABCD2345'],
  ['ＡＢＣＤ２３４５', 'ABCD2345'],
  ['oil0-2345', '01102345'],
  ['ABCD-234', undefined],
  ['ABCD-23456', undefined],
  ['ABCU-2345', undefined],
  ['used:member', undefined],
  ['', undefined],
])('%s is read as %s', (typed, code) => {
  expect(parseInviteCode(typed)).toBe(code);
});
