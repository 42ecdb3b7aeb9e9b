import { toast } from '@/components/toast/toast';
import { useVerdict } from '@/components/verdict-sheet/use-verdict';
import { VerdictSheet } from '@/components/verdict-sheet/verdict-sheet';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { PublishedRow } from '@/shared/service/publication-contract';

interface AnswerSheetProps {
  row: PublishedRow;
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
  const { verdict, answer, faults, sheet } = useVerdict<Verdict>(answering);
  const objection = row.objections[row.answerable ?? -1];
  const send = async () => {
    const input = faults.take(
      checkInput('service.answerHoursObjection', {
        recordId: row.recordId,
        objection: row.answerable,
        answer,
        upheld: verdict === undefined ? undefined : verdict === 'upheld',
      }),
    );
    const done = input && (await answering.run(input));
    if (!done) return;
    toast(done.state === 'rejected' ? '已答复，记录退回本人' : '已答复，期满后照常计入');
    onDone();
  };
  return (
    <VerdictSheet
      {...sheet}
      title="答复异议"
      said={{ about: objection?.byName, text: objection?.text ?? '' }}
      question="异议是否成立"
      verdicts={VERDICTS}
      follows={verdict && FOLLOWS[verdict]}
      answerLabel="答复（本人会看到）"
      mostCharacters={300}
      sendWords="答复"
      onSend={() => void send()}
      onClose={onClose}
    />
  );
}
