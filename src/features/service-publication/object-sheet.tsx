import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { PublishedRow } from '@/shared/service/publication-contract';
import { objectedWords } from './published-words';

interface ObjectSheetProps {
  /** Undefined: closed. */
  row: PublishedRow | undefined;
  onDone: () => void;
  onClose: () => void;
}

const SUGGESTIONS = ['当天本人没有到场', '时长与实际不符', '属于本职工作，不是志愿服务'];

/** An objection to somebody else's hours. */
export function ObjectSheet({ row, onDone, onClose }: ObjectSheetProps) {
  const objection = useMutation('service.objectToHours');
  const send = async (text: string) => {
    if (!row || !(await objection.run({ recordId: row.recordId, text }))) return;
    toast('异议已提交，由支部书记核实答复');
    onDone();
  };
  return (
    <ConfirmSheet
      open={row !== undefined}
      title={`对${row?.memberName ?? ''}的时长提异议`}
      message={row && objectedWords(row)}
      confirmText="提交异议"
      reasonLabel="异议内容"
      reasonMaxLength={300}
      suggestions={SUGGESTIONS}
      busy={objection.running}
      error={objection.error?.fields.text ?? objection.error?.message}
      onConfirm={(text) => void send(text)}
      onClose={() => {
        objection.clear();
        onClose();
      }}
    />
  );
}
