import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { OwnPledges } from '@/features/pledge/own-pledges';
import { PledgeSheet } from '@/features/pledge/pledge-sheet';
import { useCall } from '@/services/use-call';

export default function PledgeMinePage() {
  const { data, error, loading, reload } = useCall('pledge.own', {}, { refreshOnShow: true });
  const [writing, setWriting] = useState(false);
  usePullToRefresh(reload);
  const bar =
    data && data.left > 0 ? (
      <BottomBar>
        <ActionButton id="pledge-add" kind="primary" icon="plus" onTap={() => setWriting(true)}>
          写一条承诺
        </ActionButton>
      </BottomBar>
    ) : undefined;
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void reload()}
      bottomBar={bar}
    >
      {data ? <OwnPledges own={data} onDone={() => void reload()} /> : null}
      {writing ? <PledgeSheet onDone={() => void reload()} onClose={() => setWriting(false)} /> : null}
    </PageFrame>
  );
}
