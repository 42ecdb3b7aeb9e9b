import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { DateField } from '@/components/fields/date-field';
import { SwitchField } from '@/components/fields/switch-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { IndicatorField } from '@/components/indicator-field/indicator-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { useDraft } from '@/services/use-draft';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { localDateOf } from '@/shared/time/local-date';
import { DepartmentsField } from './departments-field';
import { parseTaskDraft } from './task-draft';
import { changeInput, createInput, type TaskValues } from './task-values';

interface TaskFormProps {
  first: TaskValues;
  /** The task that is changed; undefined: new ones. */
  changing?: { taskId: string; revision: number };
}

/** One form, as many tasks as departments. */
export function TaskForm({ first, changing }: TaskFormProps) {
  const today = localDateOf(serverNowMs());
  const draftName = changing ? `task.${changing.taskId}:${changing.revision}` : `task.new:${first.key}`;
  const draft = useDraft(draftName, (kept) => parseTaskDraft(kept, first, today), first);
  const { values } = draft;
  const creating = useMutation('task.create');
  const saving = useMutation('task.change');
  const faults = useFieldFaults(creating, saving);
  const { fields } = faults;
  const failure = creating.error ?? saving.error;
  const inputOf = (of: TaskValues) => (changing ? changeInput(of, changing) : createInput(of));
  const change = (over: Partial<TaskValues>) => {
    draft.set(over);
    faults.changed(inputOf(values), inputOf({ ...values, ...over }));
  };
  const done = (words: string) => {
    draft.discard();
    toast(words);
    goBack();
  };
  const save = async () => {
    if (changing) {
      const input = faults.take(checkInput('task.change', changeInput(values, changing)));
      if (input && (await saving.run(input))) done('已保存');
      return;
    }
    const missing = values.key === '' ? { key: '请选择指标' } : {};
    const input = faults.take(checkInput('task.create', createInput(values), missing));
    const created = input && (await creating.run(input));
    if (created) done(`已安排${created.taskIds.length}项任务`);
  };
  const count = values.departments.length;
  const bar = (
    <MessageBar error={refusalWords(fields, failure)}>
      <ActionButton
        id="task-save"
        kind="primary"
        busy={creating.running || saving.running}
        onTap={() => void save()}
      >
        {changing ? '保存' : count > 1 ? `安排${count}项任务` : '安排任务'}
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      <Card flush>
        <IndicatorField
          id="task-indicator"
          label="分解哪项指标"
          required
          most={1}
          disabled={changing !== undefined}
          value={values.key === '' ? [] : [values.key]}
          error={fields.key}
          onChange={([key]) => change({ key: key ?? '' })}
        />
        <TextField
          id="task-name"
          label="任务"
          required
          value={values.title}
          maxLength={60}
          placeholder="要做什么"
          error={fields.title}
          onChange={(title) => change({ title })}
        />
        <DateField
          id="task-deadline"
          label="完成时限"
          required
          value={values.deadline}
          today={today}
          from={today}
          error={fields.deadline}
          onChange={(deadline) => change({ deadline })}
        />
      </Card>
      <DepartmentsField
        single={changing !== undefined}
        value={values.departments}
        error={fields.departments}
        onChange={(departments) => change({ departments })}
      />
      <Card flush>
        <TextAreaField
          id="task-standard"
          label="标准"
          placeholder="做到什么程度（可不填）"
          value={values.standard}
          maxLength={300}
          error={fields.standard}
          onChange={(standard) => change({ standard })}
        />
        <TextAreaField
          id="task-measure"
          label="措施"
          placeholder="怎么做（可不填）"
          value={values.measure}
          maxLength={300}
          error={fields.measure}
          onChange={(measure) => change({ measure })}
        />
        <SwitchField
          id="task-standing"
          label="常态化任务"
          hint="打开下一年度时自动再安排一次"
          value={values.standing}
          onChange={(standing) => change({ standing })}
        />
      </Card>
    </PageFrame>
  );
}
