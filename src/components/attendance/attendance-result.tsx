import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { SCAN_PURPOSE_LABELS } from '@/shared/activity/code-format';
import type { Output } from '@/shared/contract/actions';
import { formatInstant } from '@/shared/time/chinese-time';
import { ActionButton } from '../action-button/action-button';
import { ResultScreen } from '../result-screen/result-screen';
import type { AttendanceOutcome } from './use-attendance';

interface AttendanceResultProps {
  outcome: AttendanceOutcome;
  onClose: () => void;
}

/** What became of a scan, over the whole page. */
export function AttendanceResult({ outcome, onClose }: AttendanceResultProps) {
  const done = (
    <ActionButton id="scan-close" kind="primary" onTap={onClose}>
      知道了
    </ActionButton>
  );
  if (outcome.state === 'kept') {
    const lines = [
      `扫码时间：${formatInstant(outcome.scannedAtMs, serverNowMs())}`,
      '现在没有网络。联网后自动上报，需支部书记确认',
    ];
    return (
      <ResultScreen id="scan-result" tone="wait" title="已保存在手机上" lines={lines}>
        {done}
      </ResultScreen>
    );
  }
  if (outcome.state === 'refused') {
    return (
      <ResultScreen id="scan-result" tone="bad" title="没有签上" lines={[outcome.error.message]}>
        {done}
      </ResultScreen>
    );
  }
  const { answer } = outcome;
  return (
    <ResultScreen
      id="scan-result"
      tone={answer.outcome === 'awaitsSecretary' ? 'wait' : 'good'}
      title={titleOf(answer)}
      subject={answer.title}
      lines={linesOf(answer)}
    >
      {done}
      {answer.recordId ? <RecordLink recordId={answer.recordId} onClose={onClose} /> : null}
    </ResultScreen>
  );
}

function RecordLink({ recordId, onClose }: { recordId: string; onClose: () => void }) {
  const open = () => {
    onClose();
    openPage('record/detail', { recordId });
  };
  return <ActionButton onTap={open}>查看记录</ActionButton>;
}

function titleOf({ purpose, outcome }: Output<'activity.scan'>): string {
  const word = SCAN_PURPOSE_LABELS[purpose];
  if (outcome === 'awaitsSecretary') return `${word}待确认`;
  return outcome === 'already' ? `您已${word}` : `${word}成功`;
}

function linesOf({ purpose, atMs, message }: Output<'activity.scan'>): string[] {
  return [`${SCAN_PURPOSE_LABELS[purpose]}时间：${formatInstant(atMs, serverNowMs())}`, message];
}
