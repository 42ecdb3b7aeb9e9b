import { PageFrame } from '@/components/page-frame/page-frame';
import { RecordFormView } from '@/features/record/record-form-view';
import { useOutbox } from '@/services/outbox';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

/** `recordId`: change that record; `unsent`: mend that refused entry of the outbox; neither: a new one. */
export default function RecordEditPage() {
  const { recordId, unsent: unsentId } = useParams();
  const unsent = useOutbox().find((item) => item.id === unsentId);
  const { data, error, reload } = useCall(
    'record.get',
    { recordId: recordId ?? '' },
    { enabled: recordId !== undefined },
  );
  if (recordId !== undefined && !data) {
    return <PageFrame loading={!error} error={error} onRetry={reload} />;
  }
  return <RecordFormView record={data} unsent={unsent} />;
}
