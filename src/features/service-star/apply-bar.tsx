import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { starTitle } from '@/components/star-card/star-words';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import { useCall } from '@/services/use-call';
import { useMutation } from '@/services/use-mutation';

interface ApplyBarProps {
  stars: number;
  /** Whoever has no volunteer number is led to registering first. */
  registered: boolean;
  onDone: () => void;
}

/** Applies for the star that is reached, after saying what becomes public. */
export function ApplyBar({ stars, registered, onDone }: ApplyBarProps) {
  const [asking, setAsking] = useState(false);
  const apply = useMutation('service.applyStar');
  const settings = useCall('service.settings', {}, { enabled: asking });
  const days = settings.data?.starPublicationDays;
  const send = async () => {
    if (!(await apply.run({ stars }))) return;
    setAsking(false);
    toast('已申请，支部书记会公示');
    onDone();
  };
  const open = () => {
    if (!registered) return openPage('service/register');
    apply.clear();
    setAsking(true);
  };
  return (
    <>
      <MessageBar error={registered ? undefined : '申请星级前，请先登记志愿者编号'}>
        <ActionButton id="star-apply" kind="primary" icon="medal" onTap={open}>
          {registered ? `申请${starTitle(stars)}` : '登记志愿者编号'}
        </ActionButton>
      </MessageBar>
      <ConfirmSheet
        open={asking}
        title={`申请${starTitle(stars)}？`}
        message={`您的姓名、科室和累计服务时长会在本单位公示${days ? `${days}个工作日` : '几个工作日'}，其间同事可以提异议。公示期满、没有未答复的异议，由另一位支部书记认定`}
        confirmText="同意公示并申请"
        busy={apply.running}
        error={apply.error?.message}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
