import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { ActivityDetail } from '@/shared/activity/contract';
import { scanWindow } from '@/shared/activity/scan-window';

interface OrganiserCardProps {
  activity: ActivityDetail;
  nowMs: number;
  onDone: () => void;
}

const CANCEL_REASONS = ['因天气原因取消', '因工作安排调整取消', '报名人数不足', '场地有变'];

/** What a secretary does about an activity: show the code, see who came, change, cancel. */
export function OrganiserCard({ activity, nowMs, onDone }: OrganiserCardProps) {
  const { activityId, checkedInPeople, camePeople, needsCheckOut } = activity;
  const cancel = useMutation('activity.cancel');
  const [asking, setAsking] = useState(false);
  const planned = activity.state === 'planned';
  const over = nowMs > activity.endsAtMs;
  const leaving = needsCheckOut && nowMs > (activity.startsAtMs + activity.endsAtMs) / 2;
  const codeOpen =
    planned && nowMs <= scanWindow(activity, needsCheckOut ? 'checkOut' : 'checkIn').closesAtMs;
  const confirm = async (reason: string) => {
    if (!(await cancel.run({ activityId, reason }))) return;
    setAsking(false);
    toast('活动已取消');
    onDone();
  };
  return (
    <Section title="组织活动">
      <Card flush>
        {codeOpen ? (
          <ListRow
            id="organise-code"
            lead={<Icon name="scan" />}
            title={leaving ? '出示签退码' : '出示签到码'}
            lines={['全屏显示，每30秒自动更换']}
            onTap={() => openPage('activity/code', { activityId, purpose: leaving ? 'checkOut' : 'checkIn' })}
          />
        ) : null}
        <ListRow
          id="organise-participants"
          lead={<Icon name="people" />}
          title="参加情况"
          lines={['查看、登记参加人员，处理补报']}
          trail={checkedInPeople === null ? undefined : `已到${camePeople ?? checkedInPeople}人`}
          onTap={() => openPage('activity/participants', { activityId })}
        />
        {planned && !over ? (
          <ListRow
            id="organise-edit"
            lead={<Icon name="edit" />}
            title="修改活动"
            onTap={() => openPage('activity/edit', { activityId })}
          />
        ) : null}
        <ListRow
          id="organise-again"
          lead={<Icon name="plus" />}
          title="照样再安排一次"
          lines={['内容都填好，只改日期']}
          onTap={() => openPage('activity/edit', { like: activityId })}
        />
        {planned && (!over || camePeople === 0) ? (
          <ListRow
            id="organise-cancel"
            lead={<Icon name="void" />}
            title="取消活动"
            lines={over ? ['没有人签到或登记，没有办成的可以取消'] : []}
            onTap={() => setAsking(true)}
          />
        ) : null}
      </Card>
      <ConfirmSheet
        open={asking}
        title="取消活动"
        message="已报名的人会看到活动取消和原因"
        confirmText="取消活动"
        reasonLabel="取消原因"
        suggestions={CANCEL_REASONS}
        busy={cancel.running}
        error={cancel.error?.message}
        danger
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => setAsking(false)}
      />
    </Section>
  );
}
