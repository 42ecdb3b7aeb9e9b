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
import type { PledgeRow } from '@/shared/pledge/contract';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';

interface PledgeSheetProps {
  /** The pledge that is changed; undefined: a new one. */
  changing?: Pick<PledgeRow, 'pledgeId' | 'text' | 'dueOn'>;
  onDone: () => void;
  onClose: () => void;
}

/** A pledge in words, due by the end of the year unless somebody says otherwise. */
export function PledgeSheet({ changing, onDone, onClose }: PledgeSheetProps) {
  const today = localDateOf(serverNowMs());
  const lastDay = parseLocalDate(`${today.slice(0, 4)}-12-31`);
  const proposing = useMutation('pledge.propose');
  const saving = useMutation('pledge.change');
  const [text, setText] = useState(changing?.text ?? '');
  const [dueOn, setDueOn] = useState(changing ? parseLocalDate(changing.dueOn) : lastDay);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...proposing.fields, ...saving.fields };
  const failure = proposing.error ?? saving.error;
  const save = async () => {
    const words = { text, dueOn: dueOn ?? '' };
    if (changing) {
      const checked = checkInput('pledge.change', { ...words, pledgeId: changing.pledgeId });
      setWrong(checked.ok ? {} : checked.fields);
      if (!checked.ok || !(await saving.run(checked.input))) return;
    } else {
      const checked = checkInput('pledge.propose', words);
      setWrong(checked.ok ? {} : checked.fields);
      if (!checked.ok || !(await proposing.run(checked.input))) return;
    }
    toast('已提交，支部书记审核后公示');
    onDone();
    onClose();
  };
  const actions = (
    <ActionButton
      id="pledge-save"
      kind="primary"
      busy={proposing.running || saving.running}
      onTap={() => void save()}
    >
      提交审核
    </ActionButton>
  );
  return (
    <Sheet open title={changing ? '修改承诺' : '写一条承诺'} onClose={onClose} actions={actions}>
      <TextAreaField
        id="pledge-text"
        label="我承诺"
        placeholder="例如：每月到社区书屋值守一次"
        hint="写做得到、看得见的事；审核后全单位可见"
        value={text}
        maxLength={200}
        error={fields.text}
        onChange={setText}
      />
      <DateField
        id="pledge-due"
        label="完成时间"
        today={today}
        from={today}
        to={lastDay}
        value={dueOn}
        error={fields.dueOn}
        onChange={setDueOn}
      />
      {failure && Object.keys(fields).length === 0 ? <Notice tone="bad">{failure.message}</Notice> : null}
    </Sheet>
  );
}
