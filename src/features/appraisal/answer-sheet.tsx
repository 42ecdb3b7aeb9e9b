import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { AppraisalAppealView, AppraisalResult } from '@/shared/appraisal/contract';
import { PointsField } from './points-field';

interface AnswerSheetProps {
  result: AppraisalResult;
  appeal: AppraisalAppealView;
  onClose: () => void;
  onDone: () => void;
}

const VERDICTS = [
  { value: 'plus', label: '成立，补分' },
  { value: 'minus', label: '成立，扣回' },
  { value: 'none', label: '不成立' },
] as const;
type Verdict = (typeof VERDICTS)[number]['value'];

/** Whether an appeal is right, by how much the result is corrected, and why. */
export function AnswerSheet({ result, appeal, onClose, onDone }: AnswerSheetProps) {
  const sending = useMutation('appraisal.answerAppeal');
  const [verdict, setVerdict] = useState<Verdict>();
  const [points, setPoints] = useState<number>();
  const [answer, setAnswer] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const change = (act: () => void) => {
    act();
    setWrong({});
    sending.clear();
  };
  const send = async () => {
    const upheld = verdict !== undefined && verdict !== 'none';
    const amount = upheld ? (points ?? 0) : 0;
    const input = {
      appraisalId: result.appraisal.appraisalId,
      departmentId: result.departmentId,
      appealId: appeal.appealId,
      upheld,
      correctionCentipoints: verdict === 'minus' ? -amount : amount,
      answer,
    };
    const missing = {
      ...(!verdict && { upheld: '请选择是否成立' }),
      ...(upheld && points === undefined && { correctionCentipoints: '请填写更正多少分' }),
    };
    const checked = checkInput('appraisal.answerAppeal', input, missing);
    if (!checked.ok) return setWrong(checked.fields);
    if (!(await sending.run(checked.input))) return;
    toast(upheld ? '已答复，等另一人复核后计入' : `已答复，${appeal.memberName}可以看到`);
    onDone();
  };
  const fields = { ...wrong, ...sending.fields };
  return (
    <Sheet
      open
      title="答复申诉"
      onClose={onClose}
      actions={
        <ActionButton id="answer-send" kind="primary" busy={sending.running} onTap={() => void send()}>
          答复
        </ActionButton>
      }
    >
      <Notice tone="info">{`${appeal.memberName}：${appeal.text}`}</Notice>
      <ChipsField
        id="answer-verdict"
        label="申诉是否成立"
        single
        required
        choices={VERDICTS}
        value={verdict ? [verdict] : []}
        error={fields.upheld}
        onChange={([next]) => change(() => setVerdict(next))}
      />
      {verdict === 'plus' || verdict === 'minus' ? (
        <PointsField
          id="answer-points"
          label="更正分值"
          value={points}
          error={fields.correctionCentipoints}
          hint="另一人复核后，作为单独一行列在结果里，原来的各项不改"
          onChange={(next) => change(() => setPoints(next))}
        />
      ) : null}
      <TextAreaField
        id="answer-text"
        label="核实情况"
        required
        value={answer}
        maxLength={300}
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
