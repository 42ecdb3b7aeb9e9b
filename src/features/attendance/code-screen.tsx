import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { QrImage } from '@/components/qr-image/qr-image';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { Skeleton } from '@/components/skeleton/skeleton';
import { openPage } from '@/services/route';
import { SCAN_PURPOSE_LABELS, SCAN_PURPOSES, type ScanPurpose } from '@/shared/activity/code-format';
import type { ActivityDetail } from '@/shared/activity/contract';
import { formatSpan } from '@/shared/time/chinese-time';
import { codeAt, remainingMs, type ShownCode, secondsLeft, shareLeft, spacedDigits } from './code-schedule';
import './code-screen.scss';
import { outsideWindow } from './code-window';
import { type Codes, useCodes } from './use-codes';

const PURPOSES = SCAN_PURPOSES.map((purpose) => ({
  value: purpose,
  label: `${SCAN_PURPOSE_LABELS[purpose]}码`,
}));

interface CodeScreenProps {
  activity: ActivityDetail;
  initialPurpose: ScanPurpose;
}

/** The code for everybody in the room, as large as the screen allows. */
export function CodeScreen({ activity, initialPurpose }: CodeScreenProps) {
  const { activityId, title, needsCheckOut } = activity;
  const [purpose, setPurpose] = useState<ScanPurpose>(needsCheckOut ? initialPurpose : 'checkIn');
  const codes = useCodes(activityId, purpose);
  return (
    <View id="code-screen" className={`code-screen code-screen--${purpose}`}>
      <Text className="code-screen__title">{title}</Text>
      <Text className="code-screen__time">
        {formatSpan(activity.startsAtMs, activity.endsAtMs, codes.nowMs)}
      </Text>
      {needsCheckOut ? <SegmentedControl choices={PURPOSES} value={purpose} onChange={setPurpose} /> : null}
      <Shown activity={activity} codes={codes} purpose={purpose} />
      {codes.answer ? <Counts codes={codes} needsCheckOut={needsCheckOut} /> : null}
    </View>
  );
}

interface ShownProps {
  activity: ActivityDetail;
  codes: Codes;
  purpose: ScanPurpose;
}

function Shown({ activity, codes, purpose }: ShownProps) {
  const { answer, error, nowMs, reload } = codes;
  const current = answer && codeAt(answer.codes, nowMs);
  if (current) {
    return (
      <>
        <Code code={current} purpose={purpose} nowMs={nowMs} />
        {error ? <Lost leftMs={remainingMs(answer.codes, nowMs)} /> : null}
      </>
    );
  }
  if (!error) return <Skeleton />;
  const ranOut = answer !== undefined && error.retryable;
  const word = SCAN_PURPOSE_LABELS[purpose];
  const hint = ranOut
    ? '联网后会自动恢复；也可以先记下名单，在“参加情况”中登记'
    : (outsideWindow(activity, purpose, nowMs) ?? error.message);
  return (
    <>
      <EmptyState
        icon={error.retryable ? 'offline' : 'clock'}
        title={ranOut ? `没有网络，${word}码已经用完` : `现在不能出示${word}码`}
        hint={hint}
      />
      <View className="code-screen__retry">
        {error.retryable ? (
          <ActionButton id="code-retry" kind="primary" onTap={() => void reload()}>
            重试
          </ActionButton>
        ) : null}
        <ActionButton
          id="code-participants"
          kind={error.retryable ? 'quiet' : 'primary'}
          onTap={() => openPage('activity/participants', { activityId: activity.activityId })}
        >
          参加情况
        </ActionButton>
      </View>
    </>
  );
}

function Code({ code, purpose, nowMs }: { code: ShownCode; purpose: ScanPurpose; nowMs: number }) {
  const word = SCAN_PURPOSE_LABELS[purpose];
  const percent = Math.round(shareLeft(code, nowMs) * 1000) / 10;
  return (
    <View id="code-shown" className="code-screen__card">
      <View className="code-screen__band">
        <Text>{purpose === 'checkIn' ? '到场请扫码签到' : '离场请扫码签退'}</Text>
      </View>
      <QrImage text={code.code} label={`${word}二维码`} />
      <View className="code-screen__track">
        <View className="code-screen__left" style={{ width: `${percent}%` }} />
      </View>
      <Text className="code-screen__seconds">{`${secondsLeft(code, nowMs)}秒后自动更换，截图和转发无效`}</Text>
      <Text className="code-screen__digits-label">{`扫不了码的，在活动详情里输入数字${word}`}</Text>
      <Text id="code-digits" className="code-screen__digits">
        {spacedDigits(code.digits)}
      </Text>
    </View>
  );
}

function Lost({ leftMs }: { leftMs: number }) {
  return (
    <View className="code-screen__lost">
      <Icon name="offline" />
      <Text className="code-screen__lost-words">
        {`网络断开，手里的码还能用${Math.ceil(leftMs / 1000)}秒，正在重新连接`}
      </Text>
    </View>
  );
}

function Counts({ codes, needsCheckOut }: { codes: Codes; needsCheckOut: boolean }) {
  const { answer } = codes;
  if (!answer) return null;
  return (
    <View className="code-screen__counts">
      <View className="code-screen__count">
        <Text id="code-arrived" className="code-screen__figure">
          {answer.checkedInPeople}
        </Text>
        <Text className="code-screen__label">人已签到</Text>
      </View>
      {needsCheckOut ? (
        <View className="code-screen__count">
          <Text id="code-left" className="code-screen__figure">
            {answer.checkedOutPeople}
          </Text>
          <Text className="code-screen__label">人已签退</Text>
        </View>
      ) : null}
      <Text className="code-screen__hint">屏幕会保持常亮；光线强时请把亮度调高</Text>
    </View>
  );
}
