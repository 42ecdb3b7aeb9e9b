import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { AppealRow } from '@/shared/points/closing-contract';
import './answer-appeal-sheet.scss';

interface AnswerAppealSheetProps {
  row: AppealRow;
  onClose: () => void;
  onDone: (upheld: boolean) => void;
}

const VERDICTS = [
  { value: 'upheld', label: '成立' },
  { value: 'dismissed', label: '不成立' },
] as const;
type Verdict = (typeof VERDICTS)[number]['value'];

const NEXT: Record<Verdict, string> = {
  upheld: '答复后在“成立”里提出更正，另一位支部书记确认后更正积分',
  dismissed: '本人会看到答复；积分不变',
};

const SEND: Record<Verdict, string> = { upheld: '答复：成立', dismissed: '答复：不成立' };

/** Whether an appeal is right and why; the person reads the answer, and it stays. */
export function AnswerAppealSheet({ row, onClose, onDone }: AnswerAppealSheetProps) {
  const sending = useMutation('points.answerAppeal');
  const [verdict, setVerdict] = useState<Verdict>();
  const [answer, setAnswer] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const send = async () => {
    const upheld = verdict && verdict === 'upheld';
    const checked = checkInput('points.answerAppeal', { appealId: row.appealId, upheld, answer });
    if (!checked.ok) return setWrong(checked.fields);
    if (!(await sending.run(checked.input))) return;
    toast(`已答复，${row.memberName}可以看到`);
    onDone(checked.input.upheld);
  };
  const change = (act: () => void) => {
    act();
    setWrong({});
    sending.clear();
  };
  const fields = { ...wrong, ...sending.fields };
  return (
    <Sheet
      open
      title="答复申诉"
      onClose={onClose}
      actions={
        <ActionButton id="answer-send" kind="primary" busy={sending.running} onTap={() => void send()}>
          {verdict ? SEND[verdict] : '答复'}
        </ActionButton>
      }
    >
      <View className="answer-appeal__quote">
        <Text className="answer-appeal__about">{row.about}</Text>
        <Text className="answer-appeal__text">{row.text}</Text>
      </View>
      <ChipsField
        single
        id="answer-verdict"
        label="申诉是否成立"
        required
        value={verdict ? [verdict] : []}
        choices={VERDICTS}
        error={fields.upheld}
        hint={verdict && NEXT[verdict]}
        onChange={([next]) => change(() => setVerdict(next))}
      />
      <TextAreaField
        id="answer-text"
        label="核实情况"
        required
        value={answer}
        maxLength={500}
        placeholder="查了什么、结果如何"
        error={fields.answer}
        onChange={(next) => change(() => setAnswer(next))}
      />
      {sending.error && Object.keys(fields).length === 0 ? (
        <Notice tone="bad">{sending.error.message}</Notice>
      ) : null}
    </Sheet>
  );
}
