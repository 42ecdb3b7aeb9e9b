import { toast } from '@/components/toast/toast';
import { useVerdict } from '@/components/verdict-sheet/use-verdict';
import { VerdictSheet } from '@/components/verdict-sheet/verdict-sheet';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { AppealRow } from '@/shared/points/closing-contract';

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
  const { verdict, answer, faults, sheet } = useVerdict<Verdict>(sending);
  const send = async () => {
    const upheld = verdict && verdict === 'upheld';
    const input = faults.take(checkInput('points.answerAppeal', { appealId: row.appealId, upheld, answer }));
    if (!input || !(await sending.run(input))) return;
    toast(`已答复，${row.memberName}可以看到`);
    onDone(input.upheld);
  };
  return (
    <VerdictSheet
      {...sheet}
      title="答复申诉"
      said={row}
      question="申诉是否成立"
      verdicts={VERDICTS}
      follows={verdict && NEXT[verdict]}
      answerLabel="核实情况"
      mostCharacters={500}
      sendWords={verdict ? SEND[verdict] : '答复'}
      onSend={() => void send()}
      onClose={onClose}
    />
  );
}
