import type { Output } from '@/shared/contract/actions';

type Department = Output<'task.summary'>['departments'][number];

/** Most lists of departments are longer than a screen; those with something overdue come first. */
const SHOWN = 8;

/** Share done, department by department; what is overdue stands in words. */
export function departmentBars(departments: readonly Department[]) {
  return departments.slice(0, SHOWN).map(({ departmentId, name, total, done, overdue }) => ({
    key: departmentId,
    label: name,
    value: Math.floor((100 * done) / total),
    text: overdue > 0 ? `${done}/${total}项，逾期${overdue}项` : `${done}/${total}项`,
  }));
}
