import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { TaskRow } from '@/shared/task/contract';
import { percentChoices } from './percent-choices';

interface ProgressSheetProps {
  row: TaskRow;
  onDone: () => void;
  onClose: () => void;
}

/** The week in one line, with last week's in it to go on from. */
export function ProgressSheet({ row, onDone, onClose }: ProgressSheetProps) {
  const saving = useMutation('task.progress');
  const [percent, setPercent] = useState(String(row.percent));
  const [text, setText] = useState(row.lastLine?.text ?? '');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...saving.fields };
  const save = async () => {
    const checked = checkInput('task.progress', { taskId: row.taskId, percent: Number(percent), text });
    setWrong(checked.ok ? {} : checked.fields);
    if (!checked.ok || !(await saving.run(checked.input))) return;
    toast('已记下，本周不再询问');
    onDone();
    onClose();
  };
  const actions = (
    <ActionButton id="progress-save" kind="primary" busy={saving.running} onTap={() => void save()}>
      保存
    </ActionButton>
  );
  return (
    <Sheet open title="本周进展" onClose={onClose} actions={actions}>
      <ChipsField
        id="progress-percent"
        label="完成了多少"
        single
        choices={percentChoices(row.percent)}
        value={[percent]}
        onChange={([next]) => setPercent(next ?? percent)}
      />
      <TextAreaField
        id="progress-text"
        label="进展"
        hint={row.lastLine ? '已填入上次写的，改一改即可' : '一句话就够'}
        placeholder="例如：方案已报党组审定"
        value={text}
        maxLength={60}
        error={fields.text}
        onChange={setText}
      />
      {saving.error && Object.keys(saving.fields).length === 0 ? (
        <Notice tone="bad">{saving.error.message}</Notice>
      ) : null}
    </Sheet>
  );
}
