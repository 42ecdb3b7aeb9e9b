import { PageFrame } from '@/components/page-frame/page-frame';
import { AddForm } from '@/features/evidence/add-form';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';
import { ARCHIVE_CLASSES } from '@/shared/standard/archive-class';

/** `key`: the indicator it is for; `taskId`: the own task it proves; `class`: the class one came from. */
export default function EvidenceAddPage() {
  const { key = '', taskId, class: named } = useParams();
  const suggest = useCall('evidence.suggest', { key, taskId: taskId ?? null }, { enabled: key !== '' });
  if (key !== '' && !suggest.data) {
    return <PageFrame loading={!suggest.error} error={suggest.error} onRetry={suggest.reload} />;
  }
  const asked = suggest.data?.ask.classes ?? ARCHIVE_CLASSES.filter((each) => each === named);
  return <AddForm indicatorKey={key} taskId={taskId ?? null} asked={asked} />;
}
