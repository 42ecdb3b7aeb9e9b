import type { Output } from '@/shared/contract/actions';

type Department = Output<'task.summary'>['departments'][number];

/** Share done, department by department, so many of them; what is overdue stands in words. */
export function departmentBars(departments: readonly Department[], most: number) {
  return departments.slice(0, most).map(({ departmentId, name, total, done, overdue }) => ({
    key: departmentId,
    label: name,
    value: Math.floor((100 * done) / total),
    text: overdue > 0 ? `${done}/${total}项，逾期${overdue}项` : `${done}/${total}项`,
  }));
}
