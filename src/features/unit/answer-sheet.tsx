import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { FeedbackRow } from '@/shared/feedback/contract';
import './answer-sheet.scss';

interface AnswerSheetProps {
  row: FeedbackRow;
  onClose: () => void;
  onDone: () => void;
}

/** What is being done about it; whoever gave a name reads it. */
export function AnswerSheet({ row, onClose, onDone }: AnswerSheetProps) {
  const { feedbackId, text, memberName } = row;
  const sending = useMutation('feedback.answer');
  const [answer, setAnswer] = useState(row.answer);
  const [wrong, setWrong] = useState<string>();
  const send = async () => {
    const checked = checkInput('feedback.answer', { feedbackId, answer });
    if (!checked.ok) return setWrong(checked.fields.answer);
    if (!(await sending.run(checked.input))) return;
    toast(memberName ? `已答复，${memberName}可以看到` : '答复已保存');
    onDone();
  };
  const fault = wrong ?? sending.fields.answer;
  return (
    <Sheet
      open
      title="答复意见"
      onClose={onClose}
      actions={
        <ActionButton id="answer-send" kind="primary" busy={sending.running} onTap={() => void send()}>
          {memberName ? '发送答复' : '保存答复'}
        </ActionButton>
      }
    >
      <Text className="answer-sheet__quote">{text}</Text>
      <TextAreaField
        id="answer-text"
        label="答复"
        required
        value={answer}
        maxLength={500}
        placeholder="怎么办、什么时候办好"
        error={fault}
        hint={memberName ? undefined : '这条是匿名提的，本人看不到答复，留作办理记录'}
        onChange={(next) => {
          setAnswer(next);
          setWrong(undefined);
          sending.clear();
        }}
      />
      {sending.error && !fault ? <Notice tone="bad">{sending.error.message}</Notice> : null}
    </Sheet>
  );
}
