import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { TaskRow } from '@/shared/task/contract';

interface ReportSheetProps {
  row: Pick<TaskRow, 'taskId' | 'title' | 'key'>;
  onDone: () => void;
  onClose: () => void;
}

/** Done, with proof: words, or a piece of evidence added before. */
export function ReportSheet({ row, onDone, onClose }: ReportSheetProps) {
  const reporting = useMutation('task.report');
  const [text, setText] = useState('');
  const report = async () => {
    if (!(await reporting.run({ taskId: row.taskId, text }))) return;
    toast('已上报，等支部书记确认');
    onDone();
    onClose();
  };
  // The sheet stays behind that page, with what was written in it.
  const add = () => {
    reporting.clear();
    openPage('evidence/add', { key: row.key, taskId: row.taskId });
  };
  const actions = (
    <>
      <ActionButton id="report-evidence" icon="camera" onTap={add}>
        添加材料
      </ActionButton>
      <ActionButton id="report-done" kind="primary" busy={reporting.running} onTap={() => void report()}>
        上报完成
      </ActionButton>
    </>
  );
  return (
    <Sheet open title={`“${row.title}”完成了`} onClose={onClose} actions={actions}>
      <TextAreaField
        id="report-text"
        label="完成情况"
        hint="写一句，或先添加照片、文件作证明"
        value={text}
        maxLength={300}
        error={reporting.fields.text}
        onChange={setText}
      />
      {reporting.error && !reporting.fields.text ? (
        <Notice tone="bad">{reporting.error.message}</Notice>
      ) : null}
    </Sheet>
  );
}
