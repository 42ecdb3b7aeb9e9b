import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import { useMutation } from '@/services/use-mutation';
import { localDateOf } from '@/shared/time/local-date';
import { openingWords } from './year-words';

/** Opens the next year, once it has begun; before, it says from when on. */
export function OpenYear({ year, onOpened }: { year: string; onOpened: () => Promise<void> }) {
  const opening = useMutation('campaign.openYear');
  const [asking, setAsking] = useState(false);
  const next = String(Number(year) + 1);
  const left = useLeftBehind(asking);
  const isEarly = localDateOf(serverNowMs()) < `${next}-01-01`;
  const open = async () => {
    if (!(await opening.run({ year: next }))) return;
    setAsking(false);
    toast(`已打开${next}年度`);
    await onOpened();
  };
  return (
    <>
      <ActionButton id="open-year" disabled={isEarly} onTap={() => setAsking(true)}>
        {isEarly ? `${next}年1月1日起可打开${next}年度` : `打开${next}年度`}
      </ActionButton>
      <ConfirmSheet
        open={asking}
        title={`打开${next}年度？`}
        message={openingWords(year, next, left)}
        confirmText="确认打开"
        busy={opening.running}
        error={opening.error?.message}
        onConfirm={() => void open()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** What the year worked on is left with; asked only when somebody is about to leave it. */
function useLeftBehind(asking: boolean) {
  const { data: tasks } = useCall('task.summary', {}, { enabled: asking });
  const { data: archive } = useCall('evidence.archive', {}, { enabled: asking });
  if (!tasks || !archive) return undefined;
  const lacking = new Set(archive.classes.flatMap((one) => one.lacking.map(({ key }) => key)));
  return { openTasks: tasks.total - tasks.done, pieces: archive.pieces, lacking: lacking.size };
}
