import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Section } from '@/components/section/section';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { TaskLine } from '@/components/task-line/task-line';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { allowReminder, HAS_REMINDERS } from '@/services/reminders';
import type { Output } from '@/shared/contract/actions';
import type { TaskRow } from '@/shared/task/contract';
import { localDateOf } from '@/shared/time/local-date';
import { AllOwnTasks } from './all-own-tasks';
import { ProgressSheet } from './progress-sheet';
import { ReportSheet } from './report-sheet';
import { TaskCard } from './task-card';

/** More cards than this wait behind a tap: nobody reads them at once. */
const SHOWN = 10;

interface OwnTasksViewProps {
  mine: Output<'task.mine'>;
  onDone: () => void;
}

/** What one has to do, the next deadline first, answered where it stands. */
export function OwnTasksView({ mine, onDone }: OwnTasksViewProps) {
  const [acting, setActing] = useState<{ act: 'progress' | 'report'; row: TaskRow }>();
  const [all, setAll] = useState(false);
  const [whole, setWhole] = useState<'open' | 'reported'>();
  const today = localDateOf(serverNowMs());
  const { open, reported, unowned, more, sums, reminderTemplateId } = mine;
  if (whole) return <AllOwnTasks state={whole} />;
  if (open.length + reported.length + unowned.length === 0) {
    return <EmptyState icon="done" title="没有待办的任务" hint="分到您名下的创建任务会出现在这里" />;
  }
  const close = () => setActing(undefined);
  const remind = async () => {
    if (await allowReminder(reminderTemplateId)) toast('到期前会在微信里提醒您');
    else toast('没有开启，任务仍会在首页提示');
  };
  return (
    <>
      <Card>
        <StatRow>
          <StatTile label="进行中" value={sums.open} unit="项" />
          <StatTile
            label="本周到期"
            value={sums.thisWeek}
            unit="项"
            tone={sums.thisWeek > 0 ? 'gold' : 'plain'}
          />
          <StatTile
            label="已逾期"
            value={sums.overdue}
            unit="项"
            tone={sums.overdue > 0 ? 'brand' : 'plain'}
          />
        </StatRow>
      </Card>
      {(all ? open : open.slice(0, SHOWN)).map((row) => (
        <TaskCard
          key={row.taskId}
          row={row}
          today={today}
          first={row === open.find(({ progressAsked }) => progressAsked)}
          onProgress={() => setActing({ act: 'progress', row })}
          onReport={() => setActing({ act: 'report', row })}
        />
      ))}
      {!all && open.length > SHOWN ? (
        <ActionButton kind="quiet" onTap={() => setAll(true)}>
          {`显示其余${open.length - SHOWN}项`}
        </ActionButton>
      ) : null}
      {all && more.open ? <More id="tasks-more-open" onTap={() => setWhole('open')} /> : null}
      {unowned.length > 0 ? (
        <Section title="本科室还没有定人，可以领取">
          <Card flush>
            {unowned.map((row) => (
              <TaskLine key={row.taskId} row={row} />
            ))}
          </Card>
        </Section>
      ) : null}
      {reported.length > 0 ? (
        <Section title="等支部书记确认">
          <Card flush>
            {reported.map((row) => (
              <TaskLine key={row.taskId} row={row} />
            ))}
          </Card>
          {more.reported ? <More id="tasks-more-reported" onTap={() => setWhole('reported')} /> : null}
        </Section>
      ) : null}
      {HAS_REMINDERS && reminderTemplateId !== '' && open.length > 0 ? (
        <ActionButton id="task-remind" kind="quiet" icon="clock" onTap={() => void remind()}>
          到期前在微信里提醒我
        </ActionButton>
      ) : null}
      {acting?.act === 'progress' ? <ProgressSheet row={acting.row} onDone={onDone} onClose={close} /> : null}
      {acting?.act === 'report' ? <ReportSheet row={acting.row} onDone={onDone} onClose={close} /> : null}
    </>
  );
}

/** Whoever has more than the page tells at once reads all of them page by page. */
function More({ id, onTap }: { id: string; onTap: () => void }) {
  return (
    <ActionButton id={id} kind="quiet" onTap={onTap}>
      还有更多，看全部
    </ActionButton>
  );
}
