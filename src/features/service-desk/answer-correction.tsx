import { EmptyState } from '@/components/empty-state/empty-state';
import { Sheet } from '@/components/sheet/sheet';
import { Skeleton } from '@/components/skeleton/skeleton';
import { useCall } from '@/services/use-call';
import type { CorrectionRow } from '@/shared/service/contract';
import { AnswerCorrectionForm } from './answer-correction-form';

interface AnswerCorrectionProps {
  row: CorrectionRow;
  onClose: () => void;
  onDone: () => void;
}

/** Answers one request, beside the record that it is about. */
export function AnswerCorrection({ row, onClose, onDone }: AnswerCorrectionProps) {
  const { data, error, reload } = useCall('record.get', { recordId: row.recordId });
  if (data) return <AnswerCorrectionForm row={row} record={data} onClose={onClose} onDone={onDone} />;
  return (
    <Sheet open title="办理更正申请" onClose={onClose}>
      {error ? (
        <EmptyState
          icon="warning"
          title="没有打开"
          hint={error.message}
          actionText="重试"
          onAction={() => void reload()}
        />
      ) : (
        <Skeleton />
      )}
    </Sheet>
  );
}
