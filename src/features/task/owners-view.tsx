import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { TaskLine } from '@/components/task-line/task-line';
import { deadlineWords } from '@/components/task-line/task-words';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';

type Wanted = Output<'task.owners'>;

/** What nobody looks after: each line leads to where somebody is named for it, and is gone afterwards. */
export function OwnersView({ wanted: { unowned, left, findings } }: { wanted: Wanted }) {
  if (unowned.length + left.length + findings.length === 0) {
    return (
      <EmptyState icon="done" title="都有人负责" hint="责任人离开，或任务临近时限还没有定人时，会列在这里" />
    );
  }
  return (
    <>
      <Notice tone="info">点开后指定一位责任人，这里就不再列出</Notice>
      <Tasks title="负责人已离开的任务" rows={left} />
      {findings.length > 0 ? (
        <Section title="负责人已离开的问题">
          <Card flush>
            {findings.map((finding) => (
              <Finding key={finding.findingId} finding={finding} />
            ))}
          </Card>
        </Section>
      ) : null}
      <Tasks title="7天内到期，还没有定人" rows={unowned} />
    </>
  );
}

function Tasks({ title, rows }: { title: string; rows: Wanted['left'] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <Card flush>
        {rows.map((row) => (
          <TaskLine key={row.taskId} row={row} />
        ))}
      </Card>
    </Section>
  );
}

function Finding({ finding }: { finding: Wanted['findings'][number] }) {
  const { findingId, text, ownerName, departmentName, deadline, overdue } = finding;
  const today = localDateOf(serverNowMs());
  const day = parseLocalDate(deadline);
  return (
    <ListRow
      id={`left-finding-${findingId}`}
      title={text}
      lines={[`${ownerName} · ${departmentName}`, day ? `${deadlineWords(day, today)}改完` : '']}
      trail={<StatusTag tone={overdue ? 'bad' : 'wait'}>{overdue ? '逾期' : '整改中'}</StatusTag>}
      onTap={() => openPage('selfcheck/finding', { findingId })}
    />
  );
}
