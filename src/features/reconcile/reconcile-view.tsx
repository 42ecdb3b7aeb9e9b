import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import { DriftList } from './drift-list';
import { useWalking } from './use-walking';
import { VerdictCard } from './verdict-card';
import { WalkList } from './walk-list';
import { canMend, verdictOf } from './walk-words';
import { WalkingCard } from './walking-card';

/** What the last walks said; compares anew by button, and puts right what differed as a second, confirmed step. */
export function ReconcileView() {
  const latest = useCall('reconcile.latest', {});
  const walking = useWalking(() => void latest.reload());
  const [asking, setAsking] = useState(false);
  usePullToRefresh(latest.reload);
  // What was finished is shown as soon as the next part is begun.
  const { reload } = latest;
  const current = walking.answer?.current;
  const part = current && `${current.part} ${current.year}`;
  useEffect(() => {
    if (part) void reload();
  }, [part, reload]);
  const walks = latest.data?.walks;
  if (!walks) return <PageFrame loading={latest.loading} error={latest.error} onRetry={latest.reload} />;
  const isMendable = canMend(walks);
  const start = (repair: boolean) => {
    setAsking(false);
    void walking.start(repair);
  };
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={walking.error?.message}>
          <Buttons
            walking={walking}
            isMendable={isMendable}
            onCompare={() => start(false)}
            onMend={() => setAsking(true)}
          />
        </MessageBar>
      }
    >
      {walking.running ? (
        <WalkingCard answer={walking.answer} repair={walking.repair} />
      ) : (
        <VerdictCard verdict={verdictOf(walks, serverNowMs())} />
      )}
      {walking.running ? null : <DriftList walks={walks} />}
      <WalkList walks={walks} />
      <ConfirmSheet
        open={asking}
        title="按明细修正合计"
        message="把不一致的合计按明细重新算好。明细本身不会改动；已公布的名单和要人工查的，保持原样。"
        confirmText="修正"
        onConfirm={() => start(true)}
        onClose={() => setAsking(false)}
      />
    </PageFrame>
  );
}

interface ButtonsProps {
  walking: Pick<ReturnType<typeof useWalking>, 'running' | 'repair' | 'error'>;
  isMendable: boolean;
  onCompare: () => void;
  onMend: () => void;
}

function Buttons({ walking: { running, repair, error }, isMendable, onCompare, onMend }: ButtonsProps) {
  const idleWords = error && !repair ? '继续核对' : isMendable ? '再核对一次' : '现在核对';
  const compareWords = running ? '正在核对' : idleWords;
  return (
    <>
      {running && repair ? null : (
        <ActionButton
          id="reconcile-start"
          kind={isMendable ? 'secondary' : 'primary'}
          busy={running}
          onTap={onCompare}
        >
          {compareWords}
        </ActionButton>
      )}
      {isMendable || (running && repair) ? (
        <ActionButton
          id="reconcile-mend"
          kind="primary"
          busy={running && repair}
          disabled={running}
          onTap={onMend}
        >
          {running ? '正在修正' : error && repair ? '继续修正' : '修正'}
        </ActionButton>
      ) : null}
    </>
  );
}
