import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { PublishedRow } from '@/shared/service/publication-contract';
import './answer-sheet.scss';

interface AnswerSheetProps {
  /** Undefined: closed. */
  row: PublishedRow | undefined;
  onDone: () => void;
  onClose: () => void;
}

type Verdict = 'upheld' | 'dismissed';

const VERDICTS: readonly { value: Verdict; label: string }[] = [
  { value: 'dismissed', label: '不成立' },
  { value: 'upheld', label: '成立' },
];

const FOLLOWS: Record<Verdict, string> = {
  dismissed: '异议不成立：时长公示期满后照常计入',
  upheld: '异议成立：记录连同答复退回本人，改好后可以重新提交',
};

/** The answer to the first open objection to somebody's hours, with what follows from it. */
export function AnswerSheet({ row, onDone, onClose }: AnswerSheetProps) {
  const answering = useMutation('service.answerHoursObjection');
  const [verdict, setVerdict] = useState<Verdict>();
  const [answer, setAnswer] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const isOpen = row !== undefined;
  const { clear } = answering;
  useEffect(() => {
    if (!isOpen) return;
    setVerdict(undefined);
    setAnswer('');
    setWrong({});
    clear();
  }, [isOpen, clear]);
  const objection = row?.objections[row.answerable ?? -1];
  const send = async () => {
    const checked = checkInput('service.answerHoursObjection', {
      recordId: row?.recordId,
      objection: row?.answerable,
      answer,
      upheld: verdict === undefined ? undefined : verdict === 'upheld',
    });
    if (!checked.ok) return setWrong(checked.fields);
    const done = await answering.run(checked.input);
    if (!done) return;
    toast(done.state === 'rejected' ? '已答复，记录退回本人' : '已答复，期满后照常计入');
    onDone();
  };
  return (
    <Sheet
      open={isOpen}
      title="答复异议"
      onClose={onClose}
      actions={
        <ActionButton id="answer-send" kind="primary" busy={answering.running} onTap={() => void send()}>
          答复
        </ActionButton>
      }
    >
      <View className="answer-hours">
        <Text className="answer-hours__asked">{`${objection?.byName ?? ''}：${objection?.text ?? ''}`}</Text>
        <ChipsField
          id="verdict"
          label="异议是否成立"
          required
          single
          choices={VERDICTS}
          value={verdict ? [verdict] : []}
          error={wrong.upheld}
          hint={verdict && FOLLOWS[verdict]}
          onChange={([chosen]) => {
            setWrong({});
            setVerdict(chosen);
          }}
        />
        <TextAreaField
          id="hours-answer"
          label="答复（本人会看到）"
          required
          value={answer}
          maxLength={300}
          placeholder="核实了什么，结果如何"
          error={wrong.answer}
          onChange={(text) => {
            setWrong({});
            setAnswer(text);
          }}
        />
        {answering.error ? <Notice tone="bad">{answering.error.message}</Notice> : null}
      </View>
    </Sheet>
  );
}
