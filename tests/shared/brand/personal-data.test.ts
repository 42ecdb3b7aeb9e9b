import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personalDataIn } from '../../../src/shared/brand/personal-data';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const around = fc.constantFrom('', '请联系', '。', '：', ' ', '（', '微信同号');

test('a phone number is seen however it is written and whatever stands around it', () => {
  const spelt = fc
    .tuple(fc.integer({ min: 3, max: 9 }), digits(9), fc.constantFrom('', ' ', '-', '—', '－'))
    .map(
      ([second, rest, gap]) => `1${second}${rest.slice(0, 1)}${gap}${rest.slice(1, 5)}${gap}${rest.slice(5)}`,
    );
  fc.assert(
    fc.property(around, spelt, around, fc.boolean(), (before, phone, after, wide) => {
      const written = wide
        ? phone.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
        : phone;
      expect(personalDataIn([`${before}${written}${after}`], []).numbers).toBe(true);
    }),
  );
  expect(personalDataIn(['电话0379-65001234'], []).numbers).toBe(true);
  expect(personalDataIn(['证件 99010119800101123X'], []).numbers).toBe(true);
});

test('years, days, hours and numbers of people are no phone numbers', () => {
  const harmless = [
    '2026年11月22日起',
    '2026-11-22 15:00',
    '累计13800人次，服务1500小时',
    '第138期',
    '12345热线',
  ];
  for (const text of harmless) expect(personalDataIn([text], []).numbers, text).toBe(false);
});

test('every name of the unit that stands in a text is told, once, also with a space inside', () => {
  const name = fc.constantFrom('张知夏', '李想', '欧阳明月', '王 芳');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), fc.boolean(), (there, spaced) => {
      const texts = there.map((one) => `感谢${spaced ? [...one].join(' ') : one}老师`);
      const found = personalDataIn(texts, ['张知夏', '李想', '欧阳明月', '王 芳', '夏']).names;
      expect([...found].sort()).toEqual([...new Set(there)].sort());
    }),
  );
});
