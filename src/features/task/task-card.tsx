import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { StatusTag } from '@/components/status-tag/status-tag';
import { deadlineWords, taskMark } from '@/components/task-line/task-words';
import { openPage } from '@/services/route';
import type { TaskRow } from '@/shared/task/contract';
import type { LocalDate } from '@/shared/time/local-date';
import './task-card.scss';

interface TaskCardProps {
  row: TaskRow;
  today: LocalDate;
  /** Of several cards only the first one speaks loudest. */
  first: boolean;
  onProgress: () => void;
  onReport: () => void;
}

/** One own task with what it wants of its owner this week. */
export function TaskCard({ row, today, first, onProgress, onReport }: TaskCardProps) {
  const { tone, word } = taskMark(row, today);
  return (
    <Card>
      <View
        id={`own-task-${row.taskId}`}
        role="button"
        onClick={() => openPage('task/detail', { id: row.taskId })}
      >
        <View className="task-card__head">
          <Text className="task-card__title">{row.title}</Text>
          <StatusTag tone={tone} icon={tone === 'quiet' ? 'flag' : undefined}>
            {word}
          </StatusTag>
        </View>
        <Text className="task-card__line">{`${deadlineWords(row.deadline, today)}完成`}</Text>
        <Text className="task-card__line">{`${row.indicatorCode} ${row.indicatorTitle}`}</Text>
        <Percent percent={row.percent} />
        {row.lastLine ? <Text className="task-card__said">{row.lastLine.text}</Text> : null}
      </View>
      <View className="task-card__acts">
        <ActionButton
          id={`own-task-${row.taskId}-progress`}
          compact
          icon="edit"
          kind={row.progressAsked && first ? 'primary' : 'secondary'}
          onTap={onProgress}
        >
          {row.progressAsked ? '写本周进展' : '更新进展'}
        </ActionButton>
        <ActionButton id={`own-task-${row.taskId}-report`} compact icon="done" onTap={onReport}>
          已完成
        </ActionButton>
      </View>
    </Card>
  );
}

/** How far, as a bar and in words. */
export function Percent({ percent }: { percent: number }) {
  return (
    <View className="task-card__percent">
      <View className="task-card__track">
        <View className="task-card__fill" style={{ width: `${percent}%` }} />
      </View>
      <Text className="task-card__figure">{`${percent}%`}</Text>
    </View>
  );
}
