import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { campaignYearId } from '../standard/chapter-id';
import { loadIndicator } from '../standard/load-chapter';
import type { TaskDoc } from '../store/documents/task';
import { dueKeyOf } from './due-key';
import { putTasks } from './put-task';
import { responsible } from './responsible';

/** One form, a task for each of the departments. */
export const create: Handler<'task.create'> = async (context, input) => {
  await refuseRisky(context, [input.title, input.standard, input.measure].join('\n'));
  const ids = input.departments.map(() => context.newId());
  return context.write(async (tx) => {
    const { unit, current } = await runningCampaign(context, tx);
    const { campaignId, year } = current;
    refuseDeadline(input.deadline, year, context.today);
    const { indicator } = await loadIndicator(tx, { unitId: unit._id, campaignId, year, key: input.key });
    const place = { unitId: unit._id, campaignId, year, campaignYearId: campaignYearId(campaignId, year) };
    const tasks: TaskDoc[] = [];
    for (const [index, asked] of input.departments.entries()) {
      const who = await responsible(context, tx, asked);
      const _id = ids[index] ?? context.newId();
      tasks.push({
        ...newTask(context, input, _id),
        ...place,
        ...who,
        indicatorCode: indicator.code,
        indicatorTitle: indicator.title,
      });
    }
    await putTasks(
      tx,
      tasks.map((after) => ({ before: null, after })),
    );
    return { taskIds: tasks.map(({ _id }) => _id) };
  });
};

/**
 * A deadline in the past would make the task overdue as it is given; one beyond the year belongs to the next one.
 * @throws AppError INPUT_INVALID
 */
export function refuseDeadline(deadline: LocalDate, year: string, today: LocalDate): void {
  const message =
    deadline < today
      ? '完成时限不能早于今天'
      : deadline.slice(0, 4) !== year
        ? `完成时限要在${year}年以内`
        : null;
  if (message) throw new AppError('INPUT_INVALID', message, { deadline: message });
}

type New = Omit<
  TaskDoc,
  | 'unitId'
  | 'campaignId'
  | 'year'
  | 'campaignYearId'
  | 'indicatorCode'
  | 'indicatorTitle'
  | 'departmentId'
  | 'departmentName'
  | 'ownerId'
  | 'ownerName'
>;

function newTask(
  { caller, now, today }: MemberContext,
  input: CheckedInput<'task.create'>,
  _id: string,
): New {
  const { key, title, standard, measure, deadline, standing } = input;
  return {
    _id,
    key,
    title,
    standard,
    measure,
    deadline,
    standing,
    state: 'open',
    percent: 0,
    weeks: [],
    proof: '',
    evidenceIds: [],
    givenOn: today,
    remindedOn: '',
    revision: 1,
    dueKey: dueKeyOf(deadline, _id),
    history: [{ atMs: now, byName: caller.member.name, event: 'given', reason: '' }],
  };
}
