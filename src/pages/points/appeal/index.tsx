import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { subjectOf } from '@/features/point-periods/appeal-about';
import { AppealForm } from '@/features/point-periods/appeal-form';
import { openPage, useParams } from '@/services/route';

/** `periodKey` or `entryId`: what is objected to; `about`: the same in words. */
export default function AppealPage() {
  const params = useParams();
  const subject = subjectOf(params);
  if (subject) return <AppealForm subject={subject} about={params.about ?? ''} />;
  return (
    <PageFrame>
      <EmptyState
        icon="message"
        title="对哪一项有异议？"
        hint="请从积分公示或积分明细里选择"
        actionText="看积分明细"
        onAction={() => openPage('points/entries')}
      />
    </PageFrame>
  );
}
