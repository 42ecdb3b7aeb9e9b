import { expect, it } from 'vitest';
import { shownProblems } from '../../../cloudfunctions/server/membership/sheet/shown-problems';

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ row: index + 2, column: '姓名', message: '请填写姓名' }));

it('a hundred faults of a sheet are told one by one', () => {
  expect(shownProblems(problems(100))).toEqual(problems(100));
});

it('of more, the rest is counted at the place of the first that is not told', () => {
  expect(shownProblems(problems(103))).toEqual([
    ...problems(100),
    { row: 102, column: '', message: '还有3处问题，改好上面的再上传查看' },
  ]);
});
