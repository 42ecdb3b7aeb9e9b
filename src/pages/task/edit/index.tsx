import { PageFrame } from '@/components/page-frame/page-frame';
import { TaskForm } from '@/features/task/task-form';
import { newTaskValues, valuesOf } from '@/features/task/task-values';
import { serverNowMs } from '@/services/clock';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';
import { localDateOf } from '@/shared/time/local-date';

/** `key`: the indicator to break down; `id`: the task to change. */
export default function TaskEditPage() {
  const { key = '', id } = useParams();
  const task = useCall('task.get', { taskId: id ?? '' }, { enabled: id !== undefined });
  if (id === undefined) return <TaskForm first={newTaskValues(key, localDateOf(serverNowMs()))} />;
  if (!task.data) return <PageFrame loading={!task.error} error={task.error} onRetry={task.reload} />;
  const { taskId, revision } = task.data;
  return <TaskForm first={valuesOf(task.data)} changing={{ taskId, revision }} />;
}
