import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { TaskRow } from '@/shared/task/contract';
import { localDateOf } from '@/shared/time/local-date';
import { ListRow } from '../list-row/list-row';
import { StatusTag } from '../status-tag/status-tag';
import { deadlineWords, responsibleWords, taskMark } from './task-words';

/** A task in a list: what, who, until when, how far. */
export function TaskLine({ row }: { row: TaskRow }) {
  const today = localDateOf(serverNowMs());
  const { tone, word } = taskMark(row, today);
  const due = deadlineWords(row.deadline, today);
  const said = row.lastLine && row.state === 'open' ? `${due} · ${row.percent}% ${row.lastLine.text}` : due;
  return (
    <ListRow
      id={`task-${row.taskId}`}
      title={row.title}
      lines={[responsibleWords(row), said]}
      trail={
        <StatusTag tone={tone} icon={tone === 'quiet' && row.state === 'open' ? 'flag' : undefined}>
          {word}
        </StatusTag>
      }
      onTap={() => openPage('task/detail', { id: row.taskId })}
    />
  );
}
