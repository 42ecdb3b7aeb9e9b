import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { OwnResult } from '@/features/point-rules/own-result';
import { useOwnResult } from '@/features/point-rules/use-own-result';

export default function ResultPage() {
  const own = useOwnResult();
  usePullToRefresh(own.reload);
  return (
    <PageFrame loading={own.loading} error={own.error} onRetry={own.reload}>
      <OwnResult own={own} />
    </PageFrame>
  );
}
