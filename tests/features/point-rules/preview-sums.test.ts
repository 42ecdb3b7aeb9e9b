import { expect, it } from 'vitest';
import { byChange, previewSums } from '@/features/point-rules/preview-sums';

const row = (memberId: string, before: number, after: number) => ({
  memberId,
  name: memberId,
  departmentName: '办公室',
  before,
  after,
  records: 1,
});
const rows = [row('a', 5, 5), row('b', 2, 6), row('c', 9, 1), row('d', 6, 10)];

it('adds up what a preview changes', () => {
  expect(previewSums(rows)).toEqual({ people: 4, before: 22, after: 22, more: 2, less: 1, same: 1 });
});

it('puts those first for whom most changes', () => {
  expect(byChange(rows).map(({ memberId }) => memberId)).toEqual(['c', 'd', 'b', 'a']);
});
