import { PageFrame } from '@/components/page-frame/page-frame';
import { FeedbackAnswers } from '@/features/unit/feedback-answers';

export default function FeedbackListPage() {
  return (
    <PageFrame>
      <FeedbackAnswers />
    </PageFrame>
  );
}
