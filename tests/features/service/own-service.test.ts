import { describe, expect, test } from 'vitest';
import { isOpenForObjection, starProgress } from '../../../src/components/star-card/star-words';
import { nextStar, reachedWords } from '../../../src/features/service-profile/next-star';
import { spanOf } from '../../../src/features/service-record/issue-period';
import type { StarRow } from '../../../src/shared/service/contract';
import { starToApplyFor } from '../../../src/shared/service/star-to-apply-for';
import { formatVerifyCode, readVerifyCode, verifyPath } from '../../../src/shared/service/verify-code';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;

describe('the way to the next star', () => {
  test('is its share of hours, and what is missing is never rounded to nothing', () => {
    const one = { totalMinutes: 5999, reachedStars: 0, missingMinutes: 1 };
    expect(nextStar(one)).toEqual({ ratio: 5999 / 6000, text: '再服务1小时，达到一星志愿者' });
    const five = { totalMinutes: 96_000, reachedStars: 5, missingMinutes: null };
    expect(nextStar(five)).toEqual({ ratio: 1, text: '已达到五星志愿者的时长' });
  });

  test('tells of a star whose hours are reached and that nobody has recognised', () => {
    expect(reachedWords({ stars: 0, reachedStars: 1 })).toBe('已达到一星志愿者的时长，认定后点亮');
    expect(reachedWords({ stars: 1, reachedStars: 1 })).toBe('');
  });

  test('asks for the highest star reached that nobody decides on yet', () => {
    const application = (stars: number, state: StarRow['state']) => ({ stars, state });
    expect(starToApplyFor({ reachedStars: 0, applications: [] })).toBeUndefined();
    expect(starToApplyFor({ reachedStars: 3, applications: [application(1, 'awarded')] })).toBe(3);
    expect(starToApplyFor({ reachedStars: 3, applications: [application(3, 'published')] })).toBeUndefined();
    expect(starToApplyFor({ reachedStars: 3, applications: [application(3, 'refused')] })).toBe(3);
  });
});

describe('a star in publication', () => {
  const row: StarRow = {
    applicationId: 'm:1',
    memberName: '王小明',
    departmentName: '体育科',
    stars: 1,
    minutes: 6000,
    creditMinutes: 5400,
    state: 'published',
    appliedAtMs: 0,
    publishedUntil: TODAY,
    awardedOn: null,
    reason: '',
    isOwn: false,
    publishedByCaller: false,
    objections: [],
  };

  test('can be objected to through its last day', () => {
    expect(isOpenForObjection(row, TODAY)).toBe(true);
    expect(starProgress(row, TODAY)).toBe('公示到11月16日，其间可以提异议');
    expect(isOpenForObjection(row, '2026-11-17' as LocalDate)).toBe(false);
    expect(starProgress(row, '2026-11-17' as LocalDate)).toBe('公示已于11月16日结束，等待认定');
    expect(isOpenForObjection({ ...row, state: 'awarded' }, TODAY)).toBe(false);
  });
});

describe('the period of a service record', () => {
  test('goes by the calendar', () => {
    expect(spanOf('thisYear', TODAY)).toEqual({ from: '2026-01-01', to: '2026-11-16' });
    expect(spanOf('lastYear', TODAY)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(spanOf('all', TODAY)).toEqual({ from: '2000-01-01', to: '2026-11-16' });
  });
});

describe('the code to verify a record by', () => {
  const code = '0123456789abcdefghjk';
  test.each([
    code,
    formatVerifyCode(code),
    ` ${formatVerifyCode(code).replaceAll('-', ' ')} `,
    verifyPath(code),
    `https://example.org/app/#/${verifyPath(code)}&as=x`,
    `pages/service/verify/index?scene=${code}`,
  ])('is read from %s', (text) => {
    expect(readVerifyCode(text)).toBe(code);
  });

  test.each(['', '志愿服务', 'https://example.org/', 'TC1.a.i.b'])('is not found in “%s”', (text) => {
    expect(readVerifyCode(text)).toBeUndefined();
  });
});
