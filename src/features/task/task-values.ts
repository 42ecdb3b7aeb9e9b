import type { Output } from '@/shared/contract/actions';
import { addDays, type LocalDate, parseLocalDate } from '@/shared/time/local-date';

export interface ChosenDepartment {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly ownerId: string | null;
  readonly ownerName: string;
}

export interface TaskValues {
  readonly key: string;
  readonly title: string;
  readonly standard: string;
  readonly measure: string;
  readonly deadline: LocalDate | undefined;
  readonly standing: boolean;
  readonly departments: readonly ChosenDepartment[];
}

/** A month is what most tasks take; never beyond the year they belong to. */
const USUAL_DAYS = 30;

export function newTaskValues(key: string, today: LocalDate): TaskValues {
  const lastDay = parseLocalDate(`${today.slice(0, 4)}-12-31`) ?? today;
  const usual = addDays(today, USUAL_DAYS);
  return {
    key,
    title: '',
    standard: '',
    measure: '',
    deadline: usual < lastDay ? usual : lastDay,
    standing: false,
    departments: [],
  };
}

export function valuesOf(task: Output<'task.get'>): TaskValues {
  const { key, title, standard, measure, deadline, standing } = task;
  const { departmentId, departmentName, ownerId, ownerName } = task;
  return {
    key,
    title,
    standard,
    measure,
    deadline: parseLocalDate(deadline),
    standing,
    departments: [{ departmentId, departmentName, ownerId, ownerName }],
  };
}

/** For the contract's schema, which tells what is missing. */
export function createInput({ departments, ...rest }: TaskValues) {
  return {
    ...rest,
    departments: departments.map(({ departmentId, ownerId }) => ({ departmentId, ownerId })),
  };
}

export function changeInput(values: TaskValues, changing: { taskId: string; revision: number }) {
  const { departments, key: _key, ...plan } = values;
  const [only] = departments;
  return {
    ...changing,
    ...plan,
    departmentId: only?.departmentId ?? '',
    ownerId: only?.ownerId ?? null,
  };
}
