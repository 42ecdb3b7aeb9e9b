import { useState } from 'react';
import { toast } from '@/components/toast/toast';
import { useVerdict } from '@/components/verdict-sheet/use-verdict';
import { VerdictSheet } from '@/components/verdict-sheet/verdict-sheet';
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
  const { verdict, answer, faults, sheet } = useVerdict<Verdict>(sending);
  const [points, setPoints] = useState<number>();
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
    const taken = faults.take(checkInput('appraisal.answerAppeal', input, missing));
    if (!taken || !(await sending.run(taken))) return;
    toast(upheld ? '已答复，等另一人复核后计入' : `已答复，${appeal.memberName}可以看到`);
    onDone();
  };
  return (
    <VerdictSheet
      {...sheet}
      title="答复申诉"
      said={{ about: appeal.memberName, text: appeal.text }}
      question="申诉是否成立"
      verdicts={VERDICTS}
      answerLabel="核实情况"
      mostCharacters={300}
      sendWords="答复"
      onSend={() => void send()}
      onClose={onClose}
    >
      {verdict === 'plus' || verdict === 'minus' ? (
        <PointsField
          id="answer-points"
          label="更正分值"
          value={points}
          error={faults.fields.correctionCentipoints}
          hint="另一人复核后，作为单独一行列在结果里，原来的各项不改"
          onChange={(next) => {
            setPoints(next);
            faults.changed({ correctionCentipoints: points }, { correctionCentipoints: next });
          }}
        />
      ) : null}
    </VerdictSheet>
  );
}
