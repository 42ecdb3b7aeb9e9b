import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { CorrectionLink } from '@/features/record/correction-link';
import { RecordActions } from '@/features/record/record-actions';
import { RecordHistory } from '@/features/record/record-history';
import { RecordPoints } from '@/features/record/record-points';
import { RecordPublication } from '@/features/record/record-publication';
import { RecordSummary } from '@/features/record/record-summary';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function RecordDetailPage() {
  const { recordId = '' } = useParams();
  const { data, error, loading, reload } = useCall('record.get', { recordId }, { refreshOnShow: true });
  usePullToRefresh(reload);
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={reload}
      bottomBar={data ? <RecordActions record={data} onDone={reload} /> : undefined}
    >
      {data ? (
        <>
          {data.state === 'rejected' ? <Notice tone="bad">{`退回原因：${data.reviewReason}`}</Notice> : null}
          {data.state === 'voided' ? <Notice tone="bad">{`作废原因：${data.reviewReason}`}</Notice> : null}
          <RecordSummary record={data} />
          <RecordPoints record={data} />
          <RecordPublication record={data} />
          <CorrectionLink record={data} />
          <RecordHistory record={data} />
        </>
      ) : null}
    </PageFrame>
  );
}
