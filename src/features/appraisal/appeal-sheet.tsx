import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { AppraisalResult } from '@/shared/appraisal/contract';

interface AppealSheetProps {
  result: AppraisalResult;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** What somebody of the department holds to be wrong; answered from outside of it. */
export function AppealSheet({ result, open, onClose, onDone }: AppealSheetProps) {
  const sending = useMutation('appraisal.appeal');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const { appraisal, departmentId } = result;
  const send = async () => {
    const { appraisalId } = appraisal;
    const checked = checkInput('appraisal.appeal', { appraisalId, departmentId, text });
    if (!checked.ok) return setWrong(checked.fields);
    if (!(await sending.run(checked.input))) return;
    toast('已提出，答复会显示在本页');
    onDone();
  };
  const error = wrong.text ?? sending.fields.text;
  return (
    <Sheet
      open={open}
      title="提出申诉"
      onClose={onClose}
      actions={
        <ActionButton id="appeal-send" kind="primary" busy={sending.running} onTap={() => void send()}>
          提交申诉
        </ActionButton>
      }
    >
      <TextAreaField
        id="appeal-text"
        label="哪一项有疑问"
        required
        value={text}
        maxLength={300}
        placeholder="例如：9月30日到期的任务当天已报告完成，请核实"
        error={error}
        onChange={(next) => {
          setText(next);
          setWrong({});
          sending.clear();
        }}
      />
      <Notice tone="info">由其他科室的支部书记或管理员答复；每人可以申诉一次</Notice>
      {sending.error && !error ? <Notice tone="bad">{sending.error.message}</Notice> : null}
    </Sheet>
  );
}
