import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import { OwnerSheet } from './owner-sheet';
import { ProgressSheet } from './progress-sheet';
import { ReportSheet } from './report-sheet';
import { kindOf, type TaskAct } from './task-acts';
import type { TaskPage } from './task-detail';

interface TaskBarProps {
  task: TaskPage;
  acts: readonly TaskAct[];
  onDone: () => void;
}

const WORDS: Record<TaskAct, string> = {
  take: '由我领取',
  progress: '写进展',
  report: '已完成',
  addEvidence: '添加材料',
  return: '退回',
  confirm: '确认完成',
  change: '修改',
  cancel: '取消任务',
  assign: '指定责任人',
};

/** What one may do with a task; the last act is the one most come for. */
export function TaskBar({ task, acts, onDone }: TaskBarProps) {
  const [acting, setActing] = useState<TaskAct>();
  const deciding = useMutation('task.decide');
  const assigning = useMutation('task.assign');
  const cancelling = useMutation('task.cancel');
  const taking = useMutation('task.take');
  const { taskId, revision, key } = task;
  const close = () => setActing(undefined);
  const decide = async (decision: 'confirm' | 'return', reason: string) => {
    if (!(await deciding.run({ taskId, revision, decision, reason }))) return;
    close();
    toast(decision === 'confirm' ? '已确认完成' : '已退回给责任人');
    onDone();
  };
  const cancel = async (reason: string) => {
    if (!(await cancelling.run({ taskId, revision, reason }))) return;
    close();
    toast('已取消，不再计数');
    onDone();
  };
  const assign = async (ownerId: string | null) => {
    if (!(await assigning.run({ taskId, revision, ownerId }))) return;
    close();
    toast(ownerId === null ? '已交回科室' : '已指定责任人');
    onDone();
  };
  const take = async () => {
    if (!(await taking.run({ taskId }))) return;
    toast('已领取，现在由您负责');
    onDone();
  };
  const begin = (act: TaskAct) => {
    if (act === 'change') openPage('task/edit', { id: taskId });
    else if (act === 'addEvidence') openPage('evidence/add', { key, taskId });
    else if (act === 'take') void take();
    else if (act === 'confirm') void decide('confirm', '');
    else setActing(act);
  };
  return (
    <>
      <MessageBar error={acting === undefined ? (deciding.error ?? taking.error)?.message : undefined}>
        {acts.map((act, index) => (
          <ActionButton
            key={act}
            id={`task-${act}`}
            kind={kindOf(act, index === acts.length - 1, task)}
            busy={(act === 'confirm' && deciding.running) || (act === 'take' && taking.running)}
            onTap={() => begin(act)}
          >
            {act === 'assign' && task.ownerId !== null ? '换责任人' : WORDS[act]}
          </ActionButton>
        ))}
      </MessageBar>
      {acting === 'progress' ? <ProgressSheet row={task} onDone={onDone} onClose={close} /> : null}
      {acting === 'report' ? <ReportSheet row={task} onDone={onDone} onClose={close} /> : null}
      {acting === 'assign' ? (
        <OwnerSheet
          departmentId={task.departmentId}
          departmentName={task.departmentName}
          ownerId={task.ownerId}
          error={assigning.error?.message}
          onChoose={({ ownerId }) => void assign(ownerId)}
          onClose={close}
        />
      ) : null}
      <ConfirmSheet
        open={acting === 'return'}
        title="退回这项任务？"
        message="责任人看得到原因，补充后可以再次上报"
        confirmText="退回"
        reasonLabel="退回原因"
        suggestions={['请补充照片', '请附正式文件', '与标准要求还有差距']}
        busy={deciding.running}
        error={deciding.error?.message}
        onConfirm={(reason) => void decide('return', reason)}
        onClose={close}
      />
      <ConfirmSheet
        open={acting === 'cancel'}
        title="取消这项任务？"
        message="取消后不再计数，经过仍然保留"
        confirmText="取消任务"
        reasonLabel="取消原因"
        suggestions={['与另一项任务合并', '安排有变化']}
        danger
        busy={cancelling.running}
        error={cancelling.error?.message}
        onConfirm={(reason) => void cancel(reason)}
        onClose={close}
      />
    </>
  );
}
