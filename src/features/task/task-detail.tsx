import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EvidenceLine } from '@/components/evidence-line/evidence-line';
import { FactList } from '@/components/fact-list/fact-list';
import { History } from '@/components/history/history';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { deadlineWords, responsibleWords, taskMark } from '@/components/task-line/task-words';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import type { Output } from '@/shared/contract/actions';
import { formatDay, formatInstant } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { Percent } from './task-card';
import './task-detail.scss';

export type TaskPage = Output<'task.get'>;

const EVENTS: Record<TaskPage['history'][number]['event'], string> = {
  given: '安排任务',
  changed: '修改',
  assigned: '指定责任人',
  reported: '上报完成',
  confirmed: '确认完成',
  returned: '退回',
  cancelled: '取消',
};
/** The older ones are of interest to nobody but an inspector, who asks for the sheet. */
const SHOWN_WEEKS = 12;

/** All of one task: what is asked, how far it is, what proves it, what happened. */
export function TaskDetail({ task }: { task: TaskPage }) {
  const now = serverNowMs();
  const today = localDateOf(now);
  const session = useSession();
  const { tone, word } = taskMark(task, today);
  const facts = [
    { label: '责任', value: responsibleWords(task) },
    { label: '时限', value: deadlineWords(task.deadline, today) },
    { label: '标准', value: task.standard },
    { label: '措施', value: task.measure },
    { label: '常态化', value: task.standing ? '每年重新安排' : '' },
    { label: '完成情况', value: task.proof },
  ];
  const managing = hasRole(session, 'secretary') || hasRole(session, 'leader');
  return (
    <>
      <Card>
        <View className="task-detail__head">
          <StatusTag tone={tone} icon={tone === 'quiet' && task.state === 'open' ? 'flag' : undefined}>
            {word}
          </StatusTag>
        </View>
        <Text id="task-title" className="task-detail__title">
          {task.title}
        </Text>
        <Percent percent={task.percent} />
        <FactList facts={facts} />
      </Card>
      <Card flush>
        <ListRow
          id="task-indicator"
          title={`${task.indicatorCode} ${task.indicatorTitle}`}
          lines={['这项任务所属的指标']}
          onTap={() => openPage('campaign/indicator', { key: task.key })}
        />
      </Card>
      {task.evidence.length > 0 ? (
        <Section
          title="证明材料"
          more="本项全部材料"
          onMore={managing ? () => openPage('evidence/list', { key: task.key }) : undefined}
        >
          <Card flush>
            {task.evidence.map((piece) => (
              <EvidenceLine key={piece.evidenceId} piece={piece} today={today} />
            ))}
          </Card>
        </Section>
      ) : null}
      <History
        title="每周进展"
        steps={[...task.weeks]
          .reverse()
          .slice(0, SHOWN_WEEKS)
          .map(({ weekOf, text, percent }) => ({
            key: weekOf,
            words: `${percent}% ${text}`,
            when: weekWords(weekOf, today),
          }))}
      />
      <History
        steps={[...task.history].reverse().map(({ atMs, byName, event, reason }) => ({
          key: `${atMs}${event}`,
          words: `${EVENTS[event]} · ${byName}`,
          when: formatInstant(atMs, now),
          notes: [reason],
        }))}
      />
    </>
  );
}

function weekWords(monday: string, today: ReturnType<typeof localDateOf>): string {
  const day = parseLocalDate(monday);
  return day ? `${formatDay(day, today)}这一周` : '';
}
