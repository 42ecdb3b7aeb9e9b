import { PageFrame } from '@/components/page-frame/page-frame';
import { FeedbackForm } from '@/features/feedback/feedback-form';
import { OwnFeedback } from '@/features/feedback/own-feedback';
import { useOutbox } from '@/services/outbox';
import { useParams } from '@/services/route';
import { usePaged } from '@/services/use-paged';

/** `unsent`: mend that refused entry of the outbox. */
export default function FeedbackPage() {
  const { unsent: unsentId } = useParams();
  const unsent = useOutbox().find((item) => item.id === unsentId);
  const list = usePaged('feedback.mine', {});
  return (
    <PageFrame>
      <FeedbackForm unsent={unsent} onSent={() => void list.reload()} />
      <OwnFeedback list={list} />
    </PageFrame>
  );
}
