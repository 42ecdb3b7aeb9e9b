import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { RuleSetList } from '@/features/point-rules/rule-set-list';
import { StartSheet } from '@/features/point-rules/start-sheet';
import { serverNowMs } from '@/services/clock';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';
import { localDateOf } from '@/shared/time/local-date';

export default function RuleSetsPage() {
  const { data, error, reload } = useCall('points.ruleSets', {}, { refreshOnShow: true });
  const mayEdit = hasRole(useSession(), 'administrator');
  const [starting, setStarting] = useState(false);
  usePullToRefresh(reload);
  const today = localDateOf(serverNowMs());
  const sets = data?.ruleSets ?? [];
  const bar = (
    <BottomBar>
      <ActionButton id="rules-change" kind="primary" icon="edit" onTap={() => setStarting(true)}>
        修改规则
      </ActionButton>
    </BottomBar>
  );
  return (
    <PageFrame
      loading={!data && !error}
      error={data ? undefined : error}
      onRetry={reload}
      bottomBar={data && mayEdit ? bar : undefined}
    >
      <RuleSetList sets={sets} today={today} />
      <StartSheet open={starting} sets={sets} today={today} onClose={() => setStarting(false)} />
    </PageFrame>
  );
}
