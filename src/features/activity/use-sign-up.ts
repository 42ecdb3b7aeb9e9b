import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { OwnParticipation } from '@/shared/activity/contract';

export interface SignUp {
  signUp: () => Promise<void>;
  withdraw: () => Promise<boolean>;
  running: boolean;
  /** Why the last act failed; Chinese. */
  error: string | undefined;
}

/** Taking a place and giving it back; `onDone` asks for the activity again. */
export function useSignUp(activityId: string, onDone: () => void): SignUp {
  const join = useMutation('activity.signUp');
  const leave = useMutation('activity.withdraw');
  const signUp = async () => {
    leave.clear();
    const part = await join.run({ activityId });
    if (part) toast(joinedText(part));
    onDone();
  };
  const withdraw = async () => {
    join.clear();
    const part = await leave.run({ activityId });
    if (part) toast('已取消报名');
    onDone();
    return part !== undefined;
  };
  return {
    signUp,
    withdraw,
    running: join.running || leave.running,
    error: (join.error ?? leave.error)?.message,
  };
}

function joinedText({ state, waitingPosition }: OwnParticipation): string {
  return state === 'waiting' ? `已候补，排在第${waitingPosition}位` : '报名成功，到现场请扫码签到';
}
