import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { DateField } from '@/components/fields/date-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import { CAMPAIGN_PHASE_LABELS } from '@/shared/campaign/campaign-plan';
import type { PhaseView } from '@/shared/campaign/plan-contract';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { itemLines, itemsOfLines } from './phase-words';

interface PhaseSheetProps {
  plan: PhaseView;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Twenty items of a hundred characters. */
const MOST_CHARACTERS = 2020;

/** Dates and items of a phase, one item a line: as one would write them down. */
export function PhaseSheet({ plan, onChanged, onClose }: PhaseSheetProps) {
  const saving = useMutation('campaign.savePhase');
  const [from, setFrom] = useState(parseLocalDate(plan.from));
  const [to, setTo] = useState(parseLocalDate(plan.to));
  const [tasks, setTasks] = useState(itemLines(plan.tasks));
  const [checks, setChecks] = useState(itemLines(plan.exitChecks));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const today = localDateOf(serverNowMs());
  const fields = { ...wrong, ...saving.fields };
  const under = (list: string) =>
    Object.entries(fields).find(([path]) => path === list || path.startsWith(`${list}.`))?.[1];
  const save = async () => {
    const checked = checkInput('campaign.savePhase', {
      phase: plan.phase,
      from,
      to,
      tasks: itemsOfLines(tasks, plan.tasks),
      exitChecks: itemsOfLines(checks, plan.exitChecks),
    });
    setWrong(checked.ok ? {} : checked.fields);
    if (!checked.ok || !(await saving.run(checked.input))) return;
    toast('已保存');
    await onChanged();
    onClose();
  };
  const actions = (
    <ActionButton id="phase-save" kind="primary" busy={saving.running} onTap={() => void save()}>
      保存
    </ActionButton>
  );
  return (
    <Sheet open title={`修改“${CAMPAIGN_PHASE_LABELS[plan.phase]}”`} onClose={onClose} actions={actions}>
      <DateField
        id="phase-from"
        label="开始"
        value={from}
        today={today}
        error={fields.from}
        onChange={setFrom}
      />
      <DateField id="phase-to" label="结束" value={to} today={today} error={fields.to} onChange={setTo} />
      <TextAreaField
        id="phase-tasks"
        label="阶段任务"
        hint="一行一项"
        value={tasks}
        maxLength={MOST_CHARACTERS}
        error={under('tasks')}
        onChange={setTasks}
      />
      <TextAreaField
        id="phase-checks"
        label="通过条件"
        hint="一行一项，全部完成才能进入下一阶段；改了字的会变回未完成"
        value={checks}
        maxLength={MOST_CHARACTERS}
        error={under('exitChecks')}
        onChange={setChecks}
      />
      {saving.error && Object.keys(saving.fields).length === 0 ? (
        <Notice tone="bad">{saving.error.message}</Notice>
      ) : null}
    </Sheet>
  );
}
