import { useState } from 'react';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Notice } from '@/components/notice/notice';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useSession } from '@/services/session';
import { useMutation } from '@/services/use-mutation';
import { usePaged } from '@/services/use-paged';
import type { ActivityDetail, ParticipantRow } from '@/shared/activity/contract';
import { ParticipantRowView } from './participant-row';
import { actOn } from './participant-words';
import { SupplementSheet } from './supplement-sheet';

const VIEWS = [
  { value: 'all', label: '全部' },
  { value: 'attention', label: '待处理' },
] as const;
type View = (typeof VIEWS)[number]['value'];

const REFUSE_REASONS = ['当时不在现场', '现场没有见到本人', '已另行登记'];

interface ParticipantListProps {
  activity: ActivityDetail;
  /** Changes when something outside has changed the list. */
  version: number;
}

/** Who signed up and who came, with a word on those who need one. */
export function ParticipantList({ activity, version }: ParticipantListProps) {
  const [view, setView] = useState<View>('all');
  return (
    <>
      <SegmentedControl choices={VIEWS} value={view} onChange={setView} />
      <Rows key={`${view}-${version}`} activity={activity} attention={view === 'attention'} />
    </>
  );
}

function Rows({ activity, attention }: { activity: ActivityDetail; attention: boolean }) {
  const { activityId } = activity;
  const list = usePaged('activity.participants', { activityId, attention }, { refreshOnShow: true });
  const settle = useMutation('activity.settleLateScan');
  const [refusing, setRefusing] = useState<ParticipantRow>();
  const [supplementing, setSupplementing] = useState<ParticipantRow>();
  const session = useSession();
  const ownId = session.status === 'bound' ? session.profile.memberId : '';
  const nowMs = serverNowMs();

  const decide = async ({ memberId, name }: ParticipantRow, accept: boolean, reason: string) => {
    if (!(await settle.run({ activityId, memberId, accept, reason }))) return;
    setRefusing(undefined);
    toast(accept ? `已认可${name}的扫码` : `没有认可${name}的扫码，本人会看到原因`);
    await list.reload();
  };
  const empty = attention ? (
    <EmptyState icon="done" title="没有待处理的" hint="断网扫码、事后上报的人会出现在这里" />
  ) : (
    <EmptyState icon="people" title="还没有人报名" hint="活动开始后，可以用“现场登记”录入到场人员" />
  );
  return (
    <>
      {settle.error && !refusing ? <Notice tone="bad">{settle.error.message}</Notice> : null}
      <PagedList
        list={list}
        keyOf={(row) => row.memberId}
        renderRow={(row) => (
          <ParticipantRowView
            row={row}
            act={actOn(activity, row, nowMs)}
            own={row.memberId === ownId}
            busy={settle.running}
            onAccept={(one) => void decide(one, true, '')}
            onRefuse={(one) => {
              settle.clear();
              setRefusing(one);
            }}
            onSupplement={setSupplementing}
          />
        )}
        empty={empty}
      />
      <ConfirmSheet
        open={refusing !== undefined}
        title={`不认可${refusing?.name ?? ''}的扫码`}
        message="这次扫码作废，本人会看到原因"
        confirmText="不认可"
        reasonLabel="原因"
        suggestions={REFUSE_REASONS}
        busy={settle.running}
        error={settle.error?.message}
        onConfirm={(reason) => refusing && void decide(refusing, false, reason)}
        onClose={() => {
          settle.clear();
          setRefusing(undefined);
        }}
      />
      {supplementing ? (
        <SupplementSheet
          activity={activity}
          row={supplementing}
          onClose={() => setSupplementing(undefined)}
          onDone={() => {
            setSupplementing(undefined);
            void list.reload();
          }}
        />
      ) : null}
    </>
  );
}
