import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { useScanFlow } from '@/components/attendance/use-scan-flow';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { openPage } from '@/services/route';
import type { ActivityDetail } from '@/shared/activity/contract';
import { DigitsSheet } from './digits-sheet';
import { ownPart } from './own-part';
import { useSignUp } from './use-sign-up';

interface OwnActionsProps {
  activity: ActivityDetail;
  nowMs: number;
  onDone: () => void;
}

/** The one thing to do next, in the bar below; what went wrong stands above it until the next try. */
export function OwnActions({ activity, nowMs, onDone }: OwnActionsProps) {
  const { activityId, own } = activity;
  const { next, mayWithdraw } = ownPart(activity, nowMs);
  const { signUp, withdraw, running, error } = useSignUp(activityId, onDone);
  const scan = useScanFlow(onDone);
  const [sheet, setSheet] = useState<'digits' | 'withdraw'>();
  const close = () => setSheet(undefined);
  const sendDigits = async (code: string) => {
    const refusal = await scan.sendTyped(code);
    if (refusal === undefined) close();
    return refusal;
  };
  const scans = next === 'checkIn' || next === 'checkOut';
  const idle = next === 'none' && !mayWithdraw && !error;
  return (
    <>
      {idle ? null : (
        <MessageBar error={error}>
          {mayWithdraw ? (
            <ActionButton id="activity-withdraw" kind="quiet" onTap={() => setSheet('withdraw')}>
              {own.state === 'waiting' ? '取消候补' : '取消报名'}
            </ActionButton>
          ) : null}
          {scans ? (
            <ActionButton id="activity-digits" onTap={() => setSheet('digits')}>
              输入数字
            </ActionButton>
          ) : null}
          {scans ? (
            <ActionButton
              id="activity-scan"
              kind="primary"
              icon="scan"
              busy={scan.sending}
              onTap={scan.start}
            >
              {next === 'checkIn' ? '扫码签到' : '扫码签退'}
            </ActionButton>
          ) : null}
          {next === 'signUp' || next === 'joinWaiting' ? (
            <ActionButton id="activity-sign-up" kind="primary" busy={running} onTap={() => void signUp()}>
              {next === 'signUp' ? '我要报名' : '排队候补'}
            </ActionButton>
          ) : null}
          {next === 'viewRecord' && own.recordId ? (
            <ActionButton
              id="activity-record"
              onTap={() => openPage('record/detail', { recordId: own.recordId ?? '' })}
            >
              查看我的记录
            </ActionButton>
          ) : null}
        </MessageBar>
      )}
      <DigitsSheet
        open={sheet === 'digits'}
        activityId={activityId}
        sending={scan.sending}
        onSend={sendDigits}
        onClose={close}
      />
      <ConfirmSheet
        open={sheet === 'withdraw'}
        title={own.state === 'waiting' ? '取消候补？' : '取消报名？'}
        message="名额会让给候补的同志；报名截止前还可以再报"
        confirmText="确认取消"
        busy={running}
        error={error}
        danger
        onConfirm={() => void withdraw().then((done) => done && close())}
        onClose={close}
      />
      {scan.layer}
    </>
  );
}
