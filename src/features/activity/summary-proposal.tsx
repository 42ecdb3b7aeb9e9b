import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Notice } from '@/components/notice/notice';
import { toast } from '@/components/toast/toast';
import type { ActivityDetail } from '@/shared/activity/contract';
import { ownPart } from './own-part';
import './summary-proposal.scss';

interface SummaryProposalProps {
  activity: ActivityDetail;
  nowMs: number;
  /** As drafted from the facts. */
  text: string;
  busy: boolean;
  error: string | undefined;
  /** Resolves to whether it was saved. */
  accept: () => Promise<boolean>;
  onAccepted: () => Promise<void>;
  onWrite: () => void;
}

/** A drafted summary that takes one tap; nobody has to write one. */
export function SummaryProposal(props: SummaryProposalProps) {
  const { activity, nowMs, text, busy, error } = props;
  const accept = async () => {
    if (!(await props.accept())) return;
    toast('小结已保存');
    await props.onAccepted();
  };
  // Who is still to check out has that before them, in the bar below.
  const leaves = ownPart(activity, nowMs).next === 'checkOut';
  return (
    <>
      <Text id="summary-draft" className="summary-proposal__text">
        {text}
      </Text>
      <Text className="summary-proposal__note">
        {activity.camePeople === 0
          ? '还没有人签到或登记。没有办成的，请在下面取消活动'
          : '按时间、地点和到场人数拟好，不写也行'}
      </Text>
      {error ? <Notice tone="bad">{error}</Notice> : null}
      <View className="summary-proposal__acts">
        <ActionButton id="summary-write" onTap={props.onWrite}>
          改一改
        </ActionButton>
        <ActionButton
          id="summary-accept"
          kind={leaves ? 'secondary' : 'primary'}
          busy={busy}
          onTap={() => void accept()}
        >
          就用这段
        </ActionButton>
      </View>
    </>
  );
}
